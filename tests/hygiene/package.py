#!/usr/bin/env python3
"""Uses the library as a stranger would: installed and found by pkg-config and CMake, as a Meson subproject, and by copying include/.

  package.py ROOT COMPILER...
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM = """
#include <sipwire/core/numbers.hpp>
#include <sipwire/version.hpp>
int main() { return sipwire::parse_decimal<unsigned>("42").value_or(0U) == 42U ? 0 : 1; }
"""
CMAKE = """
cmake_minimum_required(VERSION 3.18)
project(stranger CXX)
find_package(sipwire {version} REQUIRED)
add_executable(stranger main.cpp)
target_link_libraries(stranger PRIVATE sipwire::sipwire)
"""
MESON = """
project('stranger', 'cpp', default_options: ['cpp_std=c++20'])
executable('stranger', 'main.cpp', dependencies: dependency('sipwire', fallback: ['sipwire', 'sipwire_dep']))
"""


def run(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def main(root, compiler):
    root = pathlib.Path(root).resolve()
    bad = total = 0

    def attempt(name, action):
        nonlocal bad, total
        total += 1
        try:
            action()
        except (RuntimeError, OSError) as error:
            print(f"{name}: {error}")
            bad += 1

    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)
        env = {**os.environ, "CXX": " ".join(compiler)}
        prefix = tmp / "prefix"
        source = tmp / "main.cpp"
        source.write_text(PROGRAM)

        def install():
            options = [f"-D{name}=disabled" for name in ("tests", "fuzz", "bench", "tools")]
            run("meson", "setup", tmp / "own", root, f"--prefix={prefix}", *options, env=env)
            run("meson", "install", "-C", tmp / "own")
            listed = {p.relative_to(prefix / "include").as_posix() for p in (prefix / "include").rglob("*.hpp")}
            ours = {p.relative_to(root / "include").as_posix() for p in (root / "include").rglob("*.hpp")}
            if listed != ours:
                raise RuntimeError(f"installed headers differ: {sorted(listed ^ ours)}")

        def pkg_config():
            found = {**os.environ, "PKG_CONFIG_PATH": str(prefix / "share/pkgconfig")}
            flags = run("pkg-config", "--cflags", "--libs", "sipwire", env=found).split()
            if not any(f.startswith("-I") and f.endswith("/include") for f in flags):
                raise RuntimeError(f"no include directory in {flags}")
            run(*compiler, "-std=c++20", source, *flags, "-o", tmp / "by_pkg_config")
            run(tmp / "by_pkg_config")

        def cmake(version="0.1"):
            project = tmp / f"cmake-{version}"
            project.mkdir()
            (project / "CMakeLists.txt").write_text(CMAKE.format(version=version))
            shutil.copy(source, project)
            run("cmake", "-G", "Ninja", "-S", project, "-B", project / "build", f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={compiler[-1]}")
            run("cmake", "--build", project / "build")
            run(project / "build" / "stranger")

        def cmake_refuses():
            try:
                cmake("0.2")
            except RuntimeError:
                return
            raise RuntimeError("a newer minor version was asked for and found")

        def subproject():
            project = tmp / "meson"
            (project / "subprojects").mkdir(parents=True)
            (project / "meson.build").write_text(MESON)
            shutil.copy(source, project)
            nested = project / "subprojects/sipwire"
            nested.mkdir()
            for name in ("meson.build", "meson_options.txt", "include", "packaging", "tests", "fuzz", "tools", "bench", "examples"):
                if (root / name).exists():
                    (nested / name).symlink_to(root / name)
            said = run("meson", "setup", project / "build", project, env=env)
            if "catch2" in said:
                raise RuntimeError("a subproject looks for what only our tests need")
            run("ninja", "-C", project / "build")
            run(project / "build" / "stranger")

        def copied():
            shutil.copytree(root / "include", tmp / "copy/include")
            run(*compiler, "-std=c++20", "-I", tmp / "copy/include", source, "-o", tmp / "by_copy")
            run(tmp / "by_copy")

        attempt("install", install)
        attempt("pkg-config", pkg_config)
        if shutil.which("cmake"):
            attempt("cmake", cmake)
            attempt("cmake, wrong version", cmake_refuses)
        else:
            print("skipped: no cmake")
        attempt("meson subproject", subproject)
        attempt("copied include/", copied)
    print(f"{total - bad} passed, {bad} failed")
    return 1 if bad else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
