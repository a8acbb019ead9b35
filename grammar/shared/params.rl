%%{
  # *( SEMI generic-param ) behind the head of a value, with its events. Besides the locals of runs a leaf
  # machine needs:
  #   const char* params_first; const char* name_first; const char* name_last; const char* value_first; source
  #   from; on.param(name, value)
  # A parameter is reported when the next `;` stands, the last one by the leaf through param_done().
  machine params;
  include runs "shared/runs.rl";

  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action param_semi {
    if (params_first == nullptr) params_first = p;
    param_done();
  }
  action list_comma { fhold; fbreak; }
  action bad_param { note(where, rule::generic_param); }
  action bad_value { note(where, rule::gen_value); }

  r_param_name = ( tchar @run_token @name_last )+ >name_first;
  r_value      = SWS r_unquoted >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;
  r_param      = r_param_name ( SWS "=" r_value )?;
  r_params     = ( SWS ";" @param_semi SWS r_param $!bad_param )*;
}%%
