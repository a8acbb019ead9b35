%%{
  # Rules of XML 1.0 (Fifth Edition) and of Namespaces in XML 1.0, over characters that the xml_char machine
  # has judged. Rules only.
  machine xml_basics;

  S = 0x20 | 0x09 | 0x0D | 0x0A;
  Eq = S* "=" S*;

  # A byte from 0x80 up may be part of a name; the xml_name machine judges such names.
  ncname_start = "A".."Z" | "a".."z" | "_" | 0x80..0xFF;
  ncname_char  = ncname_start | "0".."9" | "-" | ".";
}%%
