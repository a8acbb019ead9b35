%%{
  # auth-param *( COMMA auth-param ) (RFC 3261 25.1, RFC 7616), commas and all inside one value. Besides the
  # locals of runs:
  #   const char* name_first; const char* name_last; const char* value_first; bool seen; source from; leniency
  #   lenient; on.param(name, value)
  # A parameter is reported when the next comma stands, the last one by the leaf.
  machine auth_params;
  include runs "shared/runs.rl";

  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action comma {
    if (value_first != nullptr) {
      on.param(from.at(name_first, name_last), from.at(value_first, end));
      name_first = value_first = nullptr;
      seen = true;
    } else if (!has(lenient, leniency::empty_list_elements)) {
      return {p, errc::empty_element, rule::comma};
    }
    end = p + 1;
  }
  action bad_param { note(where, rule::auth_param); }

  r_auth_value = SWS "=" ( SWS r_token >value_first | SWS SWS r_quoted >value_first );
  r_auth_param = ( tchar @run_token @name_last )+ >name_first r_auth_value;
  r_auth_more  = ( SWS "," @comma SWS r_auth_param? )* SWS;
}%%
