%%{
  # A comment inside another machine. It nests, so its own machine reads it: at "(" the action moves `p` to
  # the matching ")".
  # A leaf machine includes this after runs, and includes gen/comment.hpp.
  machine comments;
  include runs "shared/runs.rl";

  action skip_comment {
    const scan_end inner = scan_comment(p, pe, runs);
    if (!inner.ok()) return inner;
    p = inner.at - 1;
    end = inner.at;
  }

  r_comment = "(" @skip_comment;
}%%
