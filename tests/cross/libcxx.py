#!/usr/bin/env python3
"""The library with clang 14 and libc++ 14, which lacks <memory_resource> and parts of C++20.

  libcxx.py ROOT BUILD

The Debian packages of libc++ 14 are unpacked under BUILD, because they and those of another version exclude each other. All public
headers compile in one unit, without exceptions and RTTI, and the tests named below run. Prints `N passed, M failed` at the end.
"""
import pathlib
import re
import shutil
import subprocess
import sys

VERSION = "14"
PACKAGES = [f"libc++-{VERSION}-dev", f"libc++1-{VERSION}", f"libc++abi-{VERSION}-dev", f"libc++abi1-{VERSION}", f"libunwind-{VERSION}", f"libunwind-{VERSION}-dev"]
TESTS = ["core/*.cpp", "sip/edit.cpp", "sip/message.cpp", "sdp/session.cpp"]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
# What the tests, not the library, take from <memory_resource>: libc++ 14 has most of it as an experiment.
SHIM = """#pragma once
#include <experimental/memory_resource>
#include <memory>
#include <string>
namespace std::pmr {
using namespace std::experimental::pmr;
using string = basic_string<char, char_traits<char>, polymorphic_allocator<char>>;
class monotonic_buffer_resource : public memory_resource {
 public:
  monotonic_buffer_resource(void* room, size_t size, memory_resource* up) : next_(room), left_(size), up_(up) {}

 private:
  void* do_allocate(size_t n, size_t alignment) override {
    void* const p = align(alignment, n, next_, left_);
    if (p == nullptr) return up_->allocate(n, alignment);
    next_ = static_cast<char*>(p) + n;
    left_ -= n;
    return p;
  }
  void do_deallocate(void*, size_t, size_t) override {}
  bool do_is_equal(const memory_resource& other) const noexcept override { return this == &other; }
  void* next_;
  size_t left_;
  memory_resource* up_;
};
}
"""


def say(text):
    print(f"libcxx: {text}", file=sys.stderr, flush=True)


def unpacked(build):
    root = build / "root"
    if not (root / f"usr/lib/llvm-{VERSION}/include/c++/v1/version").exists():
        shutil.rmtree(build / "packages", ignore_errors=True)
        (build / "packages").mkdir(parents=True)
        subprocess.run(["apt-get", "-q", "download", *PACKAGES], cwd=build / "packages", check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for package in sorted((build / "packages").glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, root], check=True)
    return root / f"usr/lib/llvm-{VERSION}"


def compiler(llvm):
    return [f"clang++-{VERSION}", "-stdlib=libc++", "-nostdinc++", "-isystem", str(llvm / "include/c++/v1"), f"-L{llvm / 'lib'}",
            f"-Wl,-rpath,{llvm / 'lib'}", "-Qunused-arguments"]


def write_shim(build):
    (build / "shim").mkdir(exist_ok=True)
    (build / "shim/memory_resource").write_text(SHIM)


def main(root, build):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    command = compiler(unpacked(build))
    names = sorted(path.relative_to(root / "include").as_posix() for path in (root / "include").rglob("*.hpp"))
    public = [name for name in names if "/detail/" not in name]
    text = "".join(f'#include "{name}"\n' for name in public)
    done = subprocess.run([*command, "-std=c++20", "-fno-exceptions", "-fno-rtti", *WARNINGS, "-I", root / "include", "-x", "c++", "-fsyntax-only", "-"],
                          input=text, capture_output=True, text=True)
    passed, failed = (len(public), 0) if done.returncode == 0 else (0, len(public))
    if failed:
        sys.stderr.write(done.stderr[:3000])
    say(f"headers: {passed} passed, {failed} failed")
    write_shim(build)
    flags = ["-std=c++20", "-O0", f'-DSIPWIRE_ROOT="{root}"', "-DCATCH_CONFIG_FAST_COMPILE", "-I", str(root / "include"),
             "-I", str(root / "tests")]
    objects = []
    for name in ("catch_main", "allocation"):
        out = build / f"{name}.o"
        subprocess.run([*command, *flags, "-c", root / f"tests/support/{name}.cpp", "-o", out], check=True)
        objects.append(str(out))
    units = sorted(path for pattern in TESTS for path in (root / "tests").glob(pattern))
    for unit in units:
        name = unit.relative_to(root / "tests").with_suffix("").as_posix()
        program = build / name.replace("/", "_")
        made = subprocess.run([*command, *flags, *WARNINGS, "-isystem", build / "shim", unit, *objects, "-lc++experimental", "-o", program],
                              capture_output=True, text=True)
        if made.returncode != 0:
            say(f"FAILED: {name} does not compile\n{made.stderr[:3000]}")
            failed += 1
            continue
        ran = subprocess.run([program], capture_output=True, text=True)
        good = re.search(r"^All tests passed \(.* in (\d+) test cases?\)$", ran.stdout, re.M)
        cases = re.search(r"^test cases: *(\d+) \|.*?(?:(\d+) failed)?$", ran.stdout, re.M)
        if ran.returncode == 0 and good:
            passed += int(good.group(1))
        else:
            bad = int(cases.group(2) or 1) if cases else 1
            failed += bad
            passed += int(cases.group(1)) - bad if cases else 0
            say(f"FAILED: {name}\n{ran.stdout[-3000:]}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
