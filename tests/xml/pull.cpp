#include "sipwire/xml/pull.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/xml/reader.hpp"
#include "sipwire/xml/token.hpp"
#include "support/allocation.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using test_support::xml_log;
using test_support::xml_prefixes;

TEST_CASE("xml: elements, attributes, text", "[xml]") {
  CHECK(xml_prefixes("<a/>") == "<a >a $");
  CHECK(xml_prefixes("<a></a>") == "<a >a $");
  CHECK(xml_prefixes("<a >x</a\t>\r\n ") == "<a 'x' >a $");
  CHECK(xml_prefixes("<abc d='1' e = \"2\"\n f='\"'>t<g/>u</abc>") ==
        "<abc d=1 e=2 f=\" 't' <g >g 'u' >abc $");
  CHECK(xml_prefixes("\xEF\xBB\xBF<a>\xE4\xBD\xA0\xE5\xA5\xBD</a>") == "<a '\xE4\xBD\xA0\xE5\xA5\xBD' >a $");
  CHECK(xml_prefixes("<a-._0b><a-._0/></a-._0b>") == "<a-._0b <a-._0 >a-._0 >a-._0b $");
  CHECK(xml_prefixes("<a><b>1</b><b>2</b></a>") == "<a <b '1' >b <b '2' >b >a $");
  CHECK(xml_prefixes("<a b='>'>></a>") == "<a b=> '>' >a $");
  CHECK(xml_prefixes("<a>\x7F\xC2\x80\xEF\xBF\xBD\xF4\x8F\xBF\xBF</a>") ==
        "<a '\x7F\xC2\x80\xEF\xBF\xBD\xF4\x8F\xBF\xBF' >a $");
}

TEST_CASE("R115 the lexical forms of tags", "[xml][R115]") {
  CHECK(xml_prefixes("<unknown />") == "<unknown >unknown $");
  CHECK(xml_prefixes("<unknown\t\r\n/>") == "<unknown >unknown $");
  CHECK(xml_prefixes("<unknown ></unknown >") == "<unknown >unknown $");
  CHECK(xml_prefixes("<u a=''/>") == "<u a= >u $");
  CHECK(xml_prefixes("<u a='' />") == "<u a= >u $");
  CHECK(xml_prefixes("<u a\n=\t'1'></u\n>") == "<u a=1 >u $");
  CHECK(xml_log("< u/>") == "syntax in QName at 1");
  CHECK(xml_log("<u / >") == "syntax in STag at 4");
  CHECK(xml_log("<u></ u>") == "<u syntax in QName at 5");
  CHECK(xml_log("<u></u/>") == "<u syntax in QName at 6");
  CHECK(xml_log("<u a='1'b='2'/>") == "syntax in AttValue at 8");
  CHECK(xml_log("<u a=1/>") == "syntax in AttValue at 5");
  CHECK(xml_log("<u a/>") == "syntax in Attribute at 4");
  CHECK(xml_log("<u ='1'/>") == "syntax in Attribute at 3");
  CHECK(xml_log("<u a='<'/>") == "syntax in AttValue at 6");
  CHECK(xml_log("<u <v/></u>") == "syntax in Attribute at 3");
  CHECK(xml_log("<1/>") == "syntax in QName at 1");
  CHECK(xml_log("<-a/>") == "syntax in QName at 1");
  CHECK(xml_log("<.a/>") == "syntax in QName at 1");
  CHECK(xml_log("<a:/>") == "syntax in QName at 3");
  CHECK(xml_log("<:a/>") == "syntax in QName at 1");
  CHECK(xml_log("<a:b:c/>") == "syntax in QName at 4");
  CHECK(xml_log("<a:1/>") == "syntax in QName at 3");
  CHECK(xml_log("<>") == "syntax in QName at 1");
  CHECK(xml_log("<a><!b></a>") == "<a syntax in element at 5");
}

TEST_CASE("xml: names beyond ASCII are those of XML 1.0, Fifth Edition", "[xml]") {
  CHECK(xml_prefixes("<\xE6\x9C\x8B\xE5\x8F\x8B \xC3\xA9='1'/>") ==
        "<\xE6\x9C\x8B\xE5\x8F\x8B \xC3\xA9=1 >\xE6\x9C\x8B\xE5\x8F\x8B $");
  const struct {
    std::string_view character;
    bool starts, goes_on;
  } table[] = {
      {"\xC2\xB7", false, true},        {"\xC3\x80", true, true},           {"\xC3\x97", false, false},
      {"\xC3\xB7", false, false},       {"\xCB\xBF", true, true},           {"\xCC\x80", false, true},
      {"\xCD\xAF", false, true},        {"\xCD\xB0", true, true},           {"\xCD\xBE", false, false},
      {"\xCD\xBF", true, true},         {"\xE1\xBF\xBF", true, true},       {"\xE2\x80\x80", false, false},
      {"\xE2\x80\x8C", true, true},     {"\xE2\x80\x8E", false, false},     {"\xE2\x80\xBF", false, true},
      {"\xE2\x81\x80", false, true},    {"\xE2\x81\x81", false, false},     {"\xE2\x81\xB0", true, true},
      {"\xE2\x86\x8F", true, true},     {"\xE2\x86\x90", false, false},     {"\xE2\xB0\x80", true, true},
      {"\xE2\xBF\xAF", true, true},     {"\xE2\xBF\xB0", false, false},     {"\xE3\x80\x80", false, false},
      {"\xE3\x80\x81", true, true},     {"\xED\x9F\xBF", true, true},       {"\xEE\x80\x80", false, false},
      {"\xEF\xA4\x80", true, true},     {"\xEF\xB7\x8F", true, true},       {"\xEF\xB7\x90", false, false},
      {"\xEF\xB7\xB0", true, true},     {"\xEF\xBF\xBD", true, true},       {"\xF0\x90\x80\x80", true, true},
      {"\xF3\xAF\xBF\xBF", true, true}, {"\xF3\xB0\x80\x80", false, false}, {"\xC2\xA0", false, false}};
  for (const auto& row : table) {
    const std::string c(row.character);
    INFO(c);
    CHECK((xml_log("<" + c + "/>") == "<" + c + " >" + c + " $") == row.starts);
    CHECK((xml_log("<a" + c + "/>") == "<a" + c + " >a" + c + " $") == row.goes_on);
    CHECK((xml_log("<a " + c + "='1'/>") == "<a " + c + "=1 >a $") == row.starts);
    CHECK((xml_log("<a><?" + c + "?></a>") == "<a ?" + c + "  >a $") == row.starts);
    CHECK((xml_log("<p:" + c + " xmlns:p='u'/>") == "<p:" + c + " {u} >p:" + c + " $") == row.starts);
  }
  CHECK(xml_log("<a\xC3\x97/>") == "syntax in NCName at 3");
}

TEST_CASE("xml: CDATA, comments, processing instructions", "[xml]") {
  CHECK(xml_prefixes("<a><![CDATA[]]></a>") == "<a [] >a $");
  CHECK(xml_prefixes("<a><![CDATA[<b>&amp;]] ]>]]]></a>") == "<a [<b>&amp;]] ]>]] >a $");
  CHECK(xml_prefixes("<a>x<![CDATA[y\r\nz\r]]>w</a>") == "<a 'x' [y\nz\n] 'w' >a $");
  CHECK(xml_prefixes("<!--x--><a><!----><!-- - - --></a><!--y-->") == "(x) <a () ( - - ) >a (y) $");
  CHECK(xml_prefixes("<?p?><a><?q  r ?></a><?s t=\"?\" ?\?>") == "?p  <a ?q r  >a ?s t=\"?\" ? $");
  CHECK(xml_prefixes("<a><?xml-stylesheet x?><?XMLx?></a>") == "<a ?xml-stylesheet x ?XMLx  >a $");
  CHECK(xml_log("<a><!-- -- --></a>") == "<a syntax in Comment at 10");
  CHECK(xml_log("<a><!----->x</a>") == "<a syntax in Comment at 9");
  CHECK(xml_log("<a><!-x--></a>") == "<a syntax in Comment at 6");
  CHECK(xml_log("<a><![CDATa[x]]></a>") == "<a syntax in CDSect at 10");
  CHECK(xml_log("<![CDATA[x]]><a/>") == "not_allowed in CDSect at 0");
  CHECK(xml_log("<a/><![CDATA[ ]]>") == "<a >a not_allowed in CDSect at 4");
  CHECK(xml_log("<a><?\?></a>") == "<a syntax in PITarget at 5");
  CHECK(xml_log("<a><? p?></a>") == "<a syntax in PITarget at 5");
  CHECK(xml_log("<a><?p:q?></a>") == "<a syntax in PITarget at 6");
  CHECK(xml_log("<a><?p?x?></a>") == "<a syntax in PI at 7");
  CHECK(xml_log("<a><?XmL x?></a>") == "<a not_allowed in PITarget at 5");
  CHECK(xml_log(" <?xml version='1.0'?><a/>") == "not_allowed in PITarget at 3");
}

TEST_CASE("xml: character data", "[xml]") {
  CHECK(xml_prefixes("<a>]]</a>") == "<a ']]' >a $");
  CHECK(xml_prefixes("<a>]] >]></a>") == "<a ']] >]>' >a $");
  CHECK(xml_prefixes("<a>]]&gt;</a>") == "<a ']]>' >a $");
  CHECK(xml_log("<a>]]></a>") == "<a not_allowed in CharData at 3");
  CHECK(xml_log("<a>xy]]]></a>") == "<a not_allowed in CharData at 6");
  CHECK(xml_prefixes("<a>1\r2\r\n3\n4\r\r\n5</a>") == "<a '1\n2\n3\n4\n\n5' >a $");
  CHECK(xml_prefixes("<a b='1\r2\r\n3\n4\t5\r\r\n6'/>") == "<a b=1 2 3 4 5  6 >a $");
  CHECK(xml_prefixes("<a b='&#13;&#10;&#9;&#x20;'>&#13;&#xA;</a>") == "<a b=\r\n\t  '\r\n' >a $");
}

TEST_CASE("xml: what surrounds the root", "[xml]") {
  CHECK(xml_log("") == "truncated in document at 0");
  CHECK(xml_log(" \r\n\t") == "truncated in document at 4");
  CHECK(xml_log("\xEF\xBB\xBF") == "truncated in document at 3");
  CHECK(xml_log("\xEF\xBB\xBF\xEF\xBB\xBF<a/>") == "not_allowed in document at 3");
  CHECK(xml_log("x<a/>") == "not_allowed in document at 0");
  CHECK(xml_log(" &amp;<a/>") == "not_allowed in document at 1");
  CHECK(xml_log("<a/>x") == "<a >a not_allowed in document at 4");
  CHECK(xml_log("<a/> <b/>") == "<a >a not_allowed in document at 5");
  CHECK(xml_log("<a/><b c='1'/>") == "<a >a not_allowed in document at 4");
  CHECK(xml_log("<a></a></a>") == "<a >a mismatched_tag in ETag at 7");
  CHECK(xml_log("</a>") == "mismatched_tag in ETag at 0");
  CHECK(xml_log("<a></b>") == "<a mismatched_tag in ETag at 3");
  CHECK(xml_log("<a></A>") == "<a mismatched_tag in ETag at 3");
  CHECK(xml_log("<a></aa>") == "<a mismatched_tag in ETag at 3");
  CHECK(xml_log("<aa></a>") == "<aa mismatched_tag in ETag at 4");
  CHECK(xml_log("<a><b></a></b>") == "<a <b mismatched_tag in ETag at 6");
  CHECK(xml_log("<p:a xmlns:p='u' xmlns:q='u'></q:a>") == "<p:a {u} mismatched_tag in ETag at 29");
  CHECK(xml_log("<a") == "truncated in QName at 2");
  CHECK(xml_log("<a>") == "<a truncated in element at 3");
  CHECK(xml_log("<a>text") == "<a 'text' truncated in element at 7");
  CHECK(xml_log("<a><") == "<a truncated in element at 4");
  CHECK(xml_log("<a></") == "<a truncated in QName at 5");
  CHECK(xml_log("<a></a") == "<a truncated in QName at 6");
  CHECK(xml_log("<a><!") == "<a truncated in element at 5");
  CHECK(xml_log("<a><!--") == "<a truncated in Comment at 7");
  CHECK(xml_log("<a><![CDATA[]]") == "<a truncated in CDSect at 14");
  CHECK(xml_log("<a><?p ?") == "<a truncated in PI at 8");
  CHECK(xml_log("<a b='") == "truncated in AttValue at 6");
  CHECK(xml_log("<a>&am") == "<a truncated in EntityRef at 6");
  CHECK(xml_log("<a>&#3") == "<a truncated in CharRef at 6");
}

TEST_CASE("xml: the XML declaration", "[xml]") {
  for (const std::string_view good :
       {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0'?>", "<?xml version='1.1'?>",
        "<?xml version='1.10' ?>", "<?xml\tversion = '1.0'\r\nencoding = 'utf-8' standalone = \"yes\" ?>",
        "<?xml version='1.0' standalone='no'?>", "<?xml version='1.0' encoding='us-ascii'?>",
        "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>"})
    CHECK(xml_prefixes(std::string(good) + "<a/>") == "<a >a $");
  CHECK(xml_log("<?xml?><a/>") == "syntax in XMLDecl at 5");
  CHECK(xml_log("<?xml ?><a/>") == "syntax in XMLDecl at 6");
  CHECK(xml_log("<?xml version='2.0'?><a/>") == "syntax in XMLDecl at 15");
  CHECK(xml_log("<?xml version='1.'?><a/>") == "syntax in XMLDecl at 17");
  CHECK(xml_log("<?xml version='1.0\"?><a/>") == "syntax in XMLDecl at 18");
  CHECK(xml_log("<?xml encoding='UTF-8'?><a/>") == "syntax in XMLDecl at 6");
  CHECK(xml_log("<?xml version='1.0' standalone='maybe'?><a/>") == "syntax in XMLDecl at 32");
  CHECK(xml_log("<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>") == "syntax in XMLDecl at 36");
  CHECK(xml_log("<?xml version='1.0' encoding='8bit'?><a/>") == "syntax in XMLDecl at 30");
  CHECK(xml_log("<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == "unknown_value in EncName at 30");
  CHECK(xml_log("<?xml version='1.0' encoding='UTF-16'?><a/>") == "unknown_value in EncName at 30");
  CHECK(xml_log("<?xml version='1.0' encoding='utf8'?><a/>") == "unknown_value in EncName at 30");
  CHECK(xml_log("<?xml version='1.0' encoding='US-ASCII'?><a>\xC3\xA9</a>") ==
        "<a not_allowed in Char at 44");
  CHECK(xml_log("<?xml version='1.0'") == "truncated in XMLDecl at 19");
  CHECK(xml_log(std::string_view("\xFE\xFF\0<\0a\0/\0>", 9)) == "bad_utf8 in Char at 0");
}

TEST_CASE("R122 UTF-8 is that of RFC 3629", "[xml][R122]") {
  CHECK(xml_log("<a>\xF8\x88\x80\x80\x80</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\xFC\x84\x80\x80\x80\x80</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\x80</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\xC0\x80</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\xC1\xBF</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\xE0\x9F\xBF</a>") == "<a bad_utf8 in Char at 4");
  CHECK(xml_log("<a>\xED\xA0\x80</a>") == "<a bad_utf8 in Char at 4");
  CHECK(xml_log("<a>\xED\xBF\xBF</a>") == "<a bad_utf8 in Char at 4");
  CHECK(xml_log("<a>\xF0\x8F\xBF\xBF</a>") == "<a bad_utf8 in Char at 4");
  CHECK(xml_log("<a>\xF4\x90\x80\x80</a>") == "<a bad_utf8 in Char at 4");
  CHECK(xml_log("<a>\xF5\x80\x80\x80</a>") == "<a bad_utf8 in Char at 3");
  CHECK(xml_log("<a>\xE4\xBD</a>") == "<a bad_utf8 in Char at 5");
  CHECK(xml_log("<a>xyz\xE4</a>") == "<a 'xyz' bad_utf8 in Char at 7");
  CHECK(xml_log("<a>\xE4\xBD") == "<a truncated in Char at 5");
  CHECK(xml_log("<a>\xEF\xBF\xBE</a>") == "<a not_allowed in Char at 5");
  CHECK(xml_log("<a>\xEF\xBF\xBF</a>") == "<a not_allowed in Char at 5");
  CHECK(xml_log("<a b='\xC0'/>") == "bad_utf8 in Char at 6");
  CHECK(xml_log("<a\xC0/>") == "bad_utf8 in Char at 2");
  CHECK(xml_log("<a><!--\xFF--></a>") == "<a bad_utf8 in Char at 7");
  CHECK(xml_log("<a/>\xFF") == "<a >a bad_utf8 in Char at 4");
  // What is wrong before a bad byte comes first.
  CHECK(xml_log("<a></b>\xFF") == "<a mismatched_tag in ETag at 3");
  for (unsigned c = 0; c < 0x20; ++c) {
    if (c == 9 || c == 10 || c == 13) continue;
    const std::string control(1, static_cast<char>(c));
    CHECK(xml_log("<a>" + control + "</a>") == "<a control_byte in Char at 3");
    CHECK(xml_log("<a b='" + control + "'/>") == "control_byte in Char at 6");
    CHECK(xml_log("<a><![CDATA[x" + control + "]]></a>") == "<a control_byte in Char at 13");
  }
  // At every place of a vector.
  for (std::size_t n = 0; n < 70; ++n) {
    const std::string pad(n, 'x');
    CHECK(xml_log("<a>" + pad + "\x01</a>") ==
          "<a " + (n != 0 ? "'" + pad + "' " : "") + "control_byte in Char at " + std::to_string(n + 3));
    CHECK(xml_log("<a>" + pad + "\xC3\xA9" + pad + "</a>") == "<a '" + pad + "\xC3\xA9" + pad + "' >a $");
  }
}

TEST_CASE("R114 references", "[xml][R114]") {
  CHECK(xml_prefixes("<a b='&lt;&gt;&amp;&apos;&quot;'>&lt;&gt;&amp;&apos;&quot;</a>") ==
        "<a b=<>&'\" '<>&'\"' >a $");
  CHECK(xml_prefixes("<a>&#65;&#x42;&#x000043;&#0068;&#xe9;&#x51EF;&#x1F600;&#x10FFFF;</a>") ==
        "<a 'ABCD\xC3\xA9\xE5\x87\xAF\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF' >a $");
  CHECK(xml_prefixes("<a>&amp;lt;</a>") == "<a '&lt;' >a $");
  for (const std::string_view bad :
       {"&#0;", "&#1;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#1114112;",
        "&#4294967361;", "&#x100000041;", "&#99999999999999999999;"}) {
    CHECK(xml_log("<a>" + std::string(bad) + "</a>") == "<a out_of_range in CharRef at 3");
    CHECK(xml_log("<a b='" + std::string(bad) + "'/>") == "out_of_range in CharRef at 6");
  }
  CHECK(xml_log("<a>&#;</a>") == "<a syntax in CharRef at 5");
  CHECK(xml_log("<a>&#x;</a>") == "<a syntax in CharRef at 6");
  CHECK(xml_log("<a>&#X41;</a>") == "<a syntax in CharRef at 5");
  CHECK(xml_log("<a>&#-1;</a>") == "<a syntax in CharRef at 5");
  CHECK(xml_log("<a>&#12a;</a>") == "<a syntax in CharRef at 7");
  CHECK(xml_log("<a>& </a>") == "<a syntax in EntityRef at 4");
  CHECK(xml_log("<a>&;</a>") == "<a syntax in EntityRef at 4");
  CHECK(xml_log("<a>&amp</a>") == "<a syntax in EntityRef at 7");
  CHECK(xml_log("<a b='&amp'/>") == "syntax in EntityRef at 10");
  // A reference at the margin of a buffer.
  for (std::size_t n = 0; n < 40; ++n) {
    const std::string pad(n, 'y');
    CHECK(xml_log("<a>" + pad + "&#x10FFFF;") ==
          "<a '" + pad + "\xF4\x8F\xBF\xBF' truncated in element at " + std::to_string(n + 13));
  }
}

TEST_CASE("R111 R112 no DOCTYPE, and no entity but the five", "[xml][R111][R112]") {
  CHECK(xml_log("<!DOCTYPE a><a/>") == "not_allowed in doctypedecl at 0");
  CHECK(
      xml_log(
          "<?xml version='1.0'?>\n<!DOCTYPE imdn [ <!ENTITY a \"ha\"> <!ENTITY b \"&a;&a;\"> ]><a>&b;</a>") ==
      "not_allowed in doctypedecl at 22");
  CHECK(xml_log("<a><!DOCTYPE b></a>") == "<a not_allowed in doctypedecl at 3");
  CHECK(xml_log("<a/><!DOCTYPE b>") == "<a >a not_allowed in doctypedecl at 4");
  CHECK(xml_log("<!DOCTYP") == "truncated in doctypedecl at 8");
  CHECK(xml_log("<!doctype a><a/>") == "syntax in element at 2");
  CHECK(xml_log("<!DOCTYPf a><a/>") == "syntax in doctypedecl at 8");
  CHECK(xml_log("<!ENTITY a 'b'><a/>") == "syntax in element at 2");
  CHECK(xml_log("<a>&nbsp;</a>") == "<a undeclared in EntityRef at 3");
  CHECK(xml_log("<a b='x&LT;'/>") == "undeclared in EntityRef at 7");
  CHECK(xml_log("<a>&ampx;</a>") == "<a undeclared in EntityRef at 3");
  CHECK(xml_log("<a>&a1.-_;</a>") == "<a undeclared in EntityRef at 3");
}

TEST_CASE("xml: namespaces", "[xml]") {
  CHECK(xml_prefixes("<a xmlns='u'><b/><p:c xmlns:p='v' d='1' p:e='2'/></a>") ==
        "<a {u} <b {u} >b <p:c {v} d=1 p:e{v}=2 >p:c >a $");
  CHECK(xml_prefixes("<a xmlns='u'><b xmlns=''><c/></b><d/></a>") == "<a {u} <b <c >c >b <d {u} >d >a $");
  CHECK(xml_prefixes("<p:a xmlns:p='u'><p:b xmlns:p='v'/><p:c/></p:a>") ==
        "<p:a {u} <p:b {v} >p:b <p:c {u} >p:c >p:a $");
  CHECK(xml_prefixes("<p:a p:b='1' xmlns:p='u&amp;v'/>") == "<p:a {u&v} p:b{u&amp;v}=1 >p:a $");
  CHECK(xml_prefixes("<a xml:lang='zh' xml:space='preserve'/>") ==
        "<a xml:lang{http://www.w3.org/XML/1998/namespace}=zh "
        "xml:space{http://www.w3.org/XML/1998/namespace}=preserve >a $");
  CHECK(xml_prefixes("<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='en'/>") ==
        "<a xml:lang{http://www.w3.org/XML/1998/namespace}=en >a $");
  CHECK(xml_log("<q:a/>") == "undeclared in Prefix at 1");
  CHECK(xml_log("<a q:b='1'/>") == "undeclared in Prefix at 3");
  CHECK(xml_log("<a><p:b xmlns:p='u'/><p:c/></a>") == "<a <p:b {u} >p:b undeclared in Prefix at 22");
  CHECK(xml_log("<a xmlns:p=''/>") == "not_allowed in NSAttName at 12");
  CHECK(xml_log("<a xmlns:xml='u'/>") == "not_allowed in NSAttName at 14");
  CHECK(xml_log("<a xmlns:xmlns='u'/>") == "not_allowed in NSAttName at 3");
  CHECK(xml_log("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>") == "not_allowed in NSAttName at 12");
  CHECK(xml_log("<a xmlns='http://www.w3.org/XML/1998/namespace'/>") == "not_allowed in NSAttName at 10");
  CHECK(xml_log("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>") == "not_allowed in NSAttName at 12");
  CHECK(xml_log("<a xmlns='http://www.w3.org/2000/xmln&#115;/'/>") == "not_allowed in NSAttName at 10");
  CHECK(xml_log("<a b='1' b='2'/>") == "duplicate in Attribute at 9");
  CHECK(xml_log("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>") == "duplicate in Attribute at 35");
  CHECK(xml_log("<a xmlns:p='u' xmlns:q='&#117;' p:b='1' q:b='2'/>") == "duplicate in Attribute at 40");
  CHECK(xml_log("<a xmlns='u' xmlns:p='u' b='1' p:b='2'/>") == "<a {u} b=1 p:b{u}=2 >a $");
  CHECK(xml_log("<a xmlns='u' xmlns='v'/>") == "duplicate in NSAttName at 13");
  CHECK(xml_log("<a xmlns:p='u' xmlns:p='u'/>") == "duplicate in NSAttName at 15");
  CHECK(xml_log("<a xmlns:='u'/>") == "syntax in Attribute at 9");
}

TEST_CASE("xml: names answer by namespace, not by prefix", "[xml]") {
  const std::string_view text = "<p:a xmlns:p='urn:x' xmlns='urn:y'><a/><b xmlns=''/></p:a>";
  xml::pull xml(text);
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  CHECK(xml.name().is("urn:x", "a"));
  CHECK_FALSE(xml.name().is("urn:y", "a"));
  CHECK_FALSE(xml.name().is("urn:x", "p:a"));
  CHECK(xml.name().prefix() == "p");
  CHECK(xml.name().has_prefix());
  CHECK(xml.qualified_name() == "p:a");
  CHECK(xml.declared("p") == "urn:x");
  CHECK(xml.declared("") == "urn:y");
  CHECK_FALSE(xml.declared("q").present());
  const auto first = xml.name();
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  CHECK(xml.is_empty_element());
  CHECK(xml.depth() == 2);
  CHECK(xml.name().is("urn:y", "a"));
  CHECK_FALSE(xml.name() == first);
  REQUIRE(*xml.next() == xml::token_kind::end_element);
  CHECK(xml.depth() == 1);
  CHECK(xml.where() == extent{39, 39});
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  CHECK(xml.name().is("", "b"));
  CHECK_FALSE(xml.name().has_namespace());
  CHECK(text.substr(xml.where().first, xml.where().size()) == "<b xmlns=''/>");
  CHECK(name(xml::token_kind::start_element) == "start_element");
  CHECK(name(xml::token_kind::end_of_document) == "end_of_document");
}

TEST_CASE("xml: names of two documents are told apart, wherever they stand", "[xml]") {
  xml::pull x("<a xmlns='urn:x'/>"), y("<a xmlns='urn:y'/>"), same("<p:a xmlns:p='urn:&#x78;'/>");
  for (xml::pull* one : {&x, &y, &same}) REQUIRE(*one->next() == xml::token_kind::start_element);
  CHECK_FALSE(x.name() == y.name());
  CHECK(x.name() == same.name());
}

TEST_CASE("xml: text content, skipped elements, faults of the caller", "[xml]") {
  const std::string_view text =
      "<r><a>plain</a><b/><c> 1<!-- x --><![CDATA[ & ]]>&lt;<?p?> </c><d>x<e/></d></r>";
  xml::pull xml(text);
  (void)xml.next();
  (void)xml.next();
  auto value = xml.text_content();
  REQUIRE(value);
  CHECK(*value == "plain");
  CHECK(value->is_verbatim());
  CHECK(*xml.next() == xml::token_kind::start_element);
  value = xml.text_content();
  REQUIRE(value);
  CHECK(value->present());
  CHECK(value->empty());
  CHECK(*xml.next() == xml::token_kind::start_element);
  value = xml.text_content(xml::white_space::collapse);
  REQUIRE(value);
  CHECK(*value == "1 & <");
  CHECK(value->with(xml::white_space::preserve) == " 1 & < ");
  CHECK(*xml.next() == xml::token_kind::start_element);
  xml::pull again = xml;
  value = xml.text_content();
  REQUIRE_FALSE(value);
  CHECK(value.error() == fault{errc::not_allowed, rule::xml_element, 67});
  CHECK(xml.next().error() == value.error());
  const auto skipped = again.skip_element();
  REQUIRE(skipped);
  CHECK(text.substr(skipped->first, skipped->size()) == "x<e/>");
  CHECK(again.depth() == 1);
  CHECK(again.refuse({errc::stopped, rule::none, 7}) == fault{errc::stopped, rule::none, 7});
  CHECK(again.next().error() == fault{errc::stopped, rule::none, 7});
  CHECK(again.error() == fault{errc::stopped, rule::none, 7});
}

TEST_CASE("xml: asking for more at the end of a document comes to an end", "[xml]") {
  using reader = xml::element_reader<vector_runs>;
  reader xml("<a xmlns='urn:x'/>", "urn:x");
  REQUIRE(xml.root("a", rule::xml_element));
  REQUIRE(xml.finish());
  CHECK(xml.next() == xml::token_kind::end_of_document);
  CHECK(xml.child() == false);
  CHECK(xml.rest());
  CHECK(xml.finish());
  CHECK(xml.skip_element() == extent{18, 18});
  CHECK(xml.text_content()->empty());
  CHECK(xml.root("a", rule::xml_element).error() == fault{errc::unknown_value, rule::xml_element, 18});
}

TEST_CASE("xml: nothing is allocated", "[xml]") {
  const std::string_view text = "<a xmlns:p='u' p:b='&lt;'>x&amp;y<!-- --><p:c/></a>";
  std::size_t tokens = 0;
  {
    const test_support::no_allocations scope;
    xml::pull xml(text);
    while (auto token = xml.next()) {
      ++tokens;
      if (*token == xml::token_kind::end_of_document) break;
    }
  }
  CHECK(tokens == 7);
}

TEST_CASE("xml: white space in front of a tag can be stepped over", "[xml]") {
  xml::pull xml(" <a> \r\n\t<b/> x<c/> ");
  xml.skip_white_space();
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  xml.skip_white_space();
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  CHECK(xml.where() == extent{8, 12});
  // The second half of an empty element is still to come, and text is not cut.
  xml.skip_white_space();
  REQUIRE(*xml.next() == xml::token_kind::end_element);
  CHECK(xml.where() == extent{12, 12});
  xml.skip_white_space();
  REQUIRE(*xml.next() == xml::token_kind::text);
  CHECK(xml.value() == " x");
  REQUIRE(*xml.next() == xml::token_kind::start_element);
  REQUIRE(*xml.next() == xml::token_kind::end_element);
  xml.skip_white_space();
  REQUIRE(*xml.next() == xml::token_kind::text);
  CHECK(xml.next().error() == fault{errc::truncated, rule::xml_element, 19});
}

TEST_CASE("xml: an attribute without a prefix is none of the prefix xml", "[xml]") {
  CHECK(test_support::xml_events<vector_runs>("<e lang='' xml:lang=''/>") ==
        "<e lang= xml:lang{http://www.w3.org/XML/1998/namespace}= >e $");
  CHECK(test_support::xml_events<vector_runs>("<e xml:lang='' lang=''/>") ==
        "<e xml:lang{http://www.w3.org/XML/1998/namespace}= lang= >e $");
  CHECK(test_support::xml_events<vector_runs>("<e xml:lang='' xml:lang=''/>") ==
        test_support::printed(fault{errc::duplicate, rule::xml_attribute, 15}));
}
