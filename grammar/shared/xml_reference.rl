%%{
  # Reference = EntityRef / CharRef (XML 1.0 4.1). Without a DOCTYPE the five predefined entities are all
  # there are, so which one it is, and whether a number is that of a Char, is asked in C++. A leaf machine
  # needs these locals: const char* reference; bool plain.
  machine xml_reference;
  include xml_basics "shared/xml_basics.rl";

  action reference { reference = p; plain = false; }
  action entity { if (!is_predefined_entity(reference + 1, p))
      return {reference, errc::undeclared, rule::entity_ref}; }
  action char_ref { if (char_ref_value(reference + 2, p) == 0)
      return {reference, errc::out_of_range, rule::char_ref}; }
  action bad_entity { note(where, rule::entity_ref); }
  action bad_char_ref { note(where, rule::char_ref); }

  Reference = "&" @reference ( ncname_start ncname_char* ";" @entity
            | ( "#" ( "0".."9" )+ ";" @char_ref
            | "#x" ( "0".."9" | "A".."F" | "a".."f" )+ ";" @char_ref ) >!bad_entity $!bad_char_ref )
            $!bad_entity;
}%%
