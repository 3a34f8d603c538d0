#!/usr/bin/env bash
# Finds the JDK, the TornadoVM SDK and the devices that Hillock can use; --help says more.
# Down to the line any shell can read this file, so that it can be sourced from all of them.
if [ -n "${ZSH_VERSION:-}" ]; then
    eval '_hillock_env=${(%):-%x}'
    case $ZSH_EVAL_CONTEXT in *file*) _hillock_sourced=yes ;; *) _hillock_sourced= ;; esac
elif [ -n "${BASH_VERSION:-}" ]; then
    # shellcheck disable=SC3028,SC3054
    _hillock_env=${BASH_SOURCE[0]}
    if [ "$_hillock_env" != "$0" ]; then _hillock_sourced=yes; else _hillock_sourced=; fi
else
    case ${0##*/} in
        tornado-env.sh) exec bash "$0" "$@" ;;
        *) _hillock_env=./tornado-env.sh _hillock_sourced=yes ;;
    esac
fi
if [ "$_hillock_sourced" = yes ]; then
    case ${1:-} in
        --quiet) _hillock_exports=$(bash "$_hillock_env" --exports --quiet) ;;
        *) _hillock_exports=$(bash "$_hillock_env" --exports) ;;
    esac
    eval "$_hillock_exports"
    unset _hillock_env _hillock_sourced _hillock_exports
    # shellcheck disable=SC2317
    return 0 2>/dev/null
fi
# ---------------------------------------------------------------------------------------------------------------------
if [ -z "${BASH_VERSION:-}" ]; then exec bash "$0" "$@"; fi
set -uo pipefail

usage() {
    cat <<'END'
Usage: ./tornado-env.sh [--install] [--quiet]    a line for each thing: what was found or the command that mends it
       . ./tornado-env.sh [--quiet]              the same, and export what was found to this shell
       ./tornado-env.sh --print-args             the path of the argument file alone (nothing without an SDK)
       ./tornado-env.sh --exports                the exports as shell commands on stdout, the report on stderr

It looks for a JDK 25 or newer, a TornadoVM SDK (TORNADOVM_HOME, else SDKMAN's, else what --install fetched) and OpenCL
and CUDA drivers, and writes the JVM options that this SDK needs on this JDK into one argument file:
    java @"$HILLOCK_TORNADO_ARGS" ...
Exports JAVA_HOME, TORNADOVM_HOME, TORNADOVM_VERSION and HILLOCK_TORNADO_ARGS. Having no SDK is no error.

--install   install what is missing and may be: JDK 25 and PoCL (Debian, Ubuntu), a TornadoVM SDK into the cache
--quiet     say only what goes against an explicit choice
HILLOCK_TORNADO=off hides the SDK. Exit status: 0, or 1 without a JDK, or 2 for a wrong option.
END
}

mode=report quiet='' install=''
for option; do
    case $option in
        --install) install=yes ;;
        --quiet) quiet=yes ;;
        --exports) mode=exports ;;
        --print-args) mode=args quiet=yes ;;
        -h | --help) usage; exit 0 ;;
        *) echo "tornado-env.sh: unknown option $option; see ./tornado-env.sh --help" >&2; exit 2 ;;
    esac
done
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hillock
sudo=$([ "$(id -u)" = 0 ] || echo 'sudo ')

# What --install fetches: the newest release whose SDK is known to fit JDK 25, and where it comes from.
release=5.2.0-jdk25
releases=https://github.com/beehive-lab/TornadoVM/releases
release_api=https://api.github.com/repos/beehive-lab/TornadoVM/releases/tags

# Hillock's own options: a kernel that cannot run on the device is an error, its arithmetic is what was verified, inlining
# has no limit that kernels would exceed, and the engine minds the device's memory itself (TornadoVM would stop at 4 GB).
own_options=(
    -Dtornado.recover.bailout=false
    -Dtornado.opencl.compiler.flags=-w
    -Dtornado.enable.nativeFunctions=false
    -Dtornado.compiler.fullInlining=true
    -Dtornado.device.memory=1024GB
)

# --- JDK

jdk_version() { # JDK: its version, nothing if it is no JDK
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    local version
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$1/release" 2>/dev/null)
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/^[^"]*version "\([^"]*\)".*/\1/p;q')
    echo "${version%%-*}"
}

jdk_candidates() {
    local java
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    if java=$(command -v java) && java=$(readlink -f "$java"); then echo "${java%/bin/java}"; fi
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null
    printf '%s\n' "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/lib/jvm/* /opt/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() { # sets jdk, jdk_version and jdk_major
    local home
    while IFS= read -r home; do
        jdk_version=$(jdk_version "$home")
        jdk_major=${jdk_version%%.*}
        case $jdk_major in '' | *[!0-9]*) continue ;; esac
        if [ "$jdk_major" -ge 25 ]; then jdk=$home; return; fi
    done < <(jdk_candidates)
    jdk='' jdk_version='' jdk_major=0
}

jdk_cure() {
    if [ -d "$HOME/.sdkman" ]; then echo 'sdk install java 25.0.3-tem'
    elif apt_has openjdk-25-jdk-headless; then echo "${sudo}apt-get install -y openjdk-25-jdk-headless"
    elif command -v brew >/dev/null; then echo 'brew install openjdk@25'
    else echo 'curl -s https://get.sdkman.io | bash, then in a new shell: sdk install java 25.0.3-tem'
    fi
}

# --- TornadoVM SDK

sdk_version() { # SDK: the version that its API's jar has in its name, nothing if it is no SDK
    local jar
    for jar in "$1"/share/java/tornado/tornado-api-[0-9]*.jar; do
        case $jar in *-sources.jar | *-javadoc.jar | *\**) continue ;; esac
        jar=${jar##*/tornado-api-}
        echo "${jar%.jar}"
        return
    done
}

find_sdk() { # sets sdk and sdk_version
    local home
    sdk='' sdk_version=''
    [ "${HILLOCK_TORNADO:-}" = off ] && return
    if [ -n "${TORNADOVM_HOME:-}" ]; then set -- "$TORNADOVM_HOME"
    else set -- "$HOME/.sdkman/candidates/tornadovm/current" "$cache"/tornadovm/*
    fi
    for home; do
        sdk_version=$(sdk_version "$home")
        # The real path: an argument file must not change its meaning when `current` moves on.
        if [ -n "$sdk_version" ]; then sdk=$(cd -P "$home" && pwd); return; fi
    done
}

sdk_backends() { # words such as: opencl cuda
    sed -n 's/^tornado\.backends *= *//p' "$sdk/etc/tornado.backend" 2>/dev/null | sed 's/-backend//g; s/,/ /g'
}

# Releases before 6 compile with the JDK's own JVMCI, which ties them to one JDK; later ones bring what they need.
needs_jvmci() { [ "${sdk_version%%.*}" -lt 6 ]; }

sdk_misfit() { # says which JDK the SDK needs instead of this one; silent if it fits
    local floor
    floor=$(sed -n 's/^ *floor *= *\([0-9]*\).*/\1/p' "$sdk/etc/tornado.jdk" 2>/dev/null)
    case $sdk_version in
        *-jdk21) echo 'JDK 21 alone, Hillock needs 25 or newer' ;;
        *)
            if needs_jvmci; then
                case $jdk_version in 25.0.1) ;; 25.*) return ;; esac
                echo 'JDK 25, at least 25.0.2'
            elif [ "$jdk_major" -lt "${floor:-22}" ]; then echo "JDK $floor or newer"
            fi ;;
    esac
}

# --- argument file: every path below the SDK is written ${TORNADOVM_HOME} until the end, so that it may contain blanks

# shellcheck disable=SC2016
here='${TORNADOVM_HOME}'
shopt -u patsub_replacement 2>/dev/null # an & in a path means itself

flags_of_launcher() { # exact for this JDK, but needs Python
    local flags
    command -v python3 >/dev/null && [ -x "$sdk/bin/tornado" ] || return
    flags=$(JAVA_HOME=$jdk TORNADOVM_HOME=$sdk "$sdk/bin/tornado" --printJavaFlags 2>/dev/null) || return
    case $flags in *tornado.load.runtime*) echo "${flags//"$sdk"/$here}" ;; *) return 1 ;; esac
}

flags_of_template() { # what the SDK's own build wrote
    cat "$sdk/tornado-argfile.template" 2>/dev/null && return
    local flags
    flags=$(cat "$sdk/tornado-argfile" 2>/dev/null) && echo "${flags//"$sdk"/$here}"
}

flags_of_layout() { # composed from what lies in the SDK
    local runtime=uk.ac.manchester.tornado backend jar path=$here/share/java/tornado
    local modules=tornado.runtime,tornado.annotation,tornado.drivers.common access=''
    local exports=@$here/etc/exportLists/common-exports
    if needs_jvmci; then echo -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI
    else
        echo -Djdk.internal.vm.ci.enabled=true
        access=,tornado.runtime
        for jar in "$sdk"/share/java/jvmci/*.jar; do
            if [ "$jdk_major" -ge 27 ]; then path=$path:$here/share/java/jvmci
            elif [ -e "$jar" ]; then echo --patch-module "jdk.internal.vm.ci=$here/share/java/jvmci/${jar##*/}"
            fi
        done
    fi
    for backend in $(sdk_backends); do
        modules=$modules,tornado.drivers.$backend access=$access,tornado.drivers.$backend
        exports="$exports @$here/etc/exportLists/$backend-exports"
    done
    echo "-Djava.library.path=$here/lib" --module-path "$path"
    # GraalVM has its own compiler, which these jars would displace.
    if [ -d "$sdk/share/java/graalJars" ] && ! grep -q GRAALVM_VERSION "$jdk/release" 2>/dev/null; then
        echo --upgrade-module-path "$here/share/java/graalJars"
    fi
    echo "-Dtornado.load.api.implementation=$runtime.runtime.tasks.TornadoTaskGraph" \
        "-Dtornado.load.runtime.implementation=$runtime.runtime.TornadoCoreRuntime" \
        "-Dtornado.load.tornado.implementation=$runtime.runtime.common.Tornado" \
        "-Dtornado.load.annotation.implementation=$runtime.annotation.ASMClassVisitor" \
        "-Dtornado.load.annotation.parallel=$runtime.api.annotations.Parallel"
    echo --add-modules "$modules" "--enable-native-access=${access#,}" "$exports"
}

# One option a line, export lists inlined (Java expands no @file in an @file), what only a launcher wants left out.
flatten() {
    local words word file
    while read -ra words || [ ${#words[@]} -gt 0 ]; do
        for word in ${words[@]+"${words[@]}"}; do
            case $word in
                '#'*) break ;;
                java | */bin/java | -server | --enable-preview | -XX:+Use*GC | -XX:-UseCompressed* | -Dstdout.encoding=*) ;;
                @*) file=${word#@}; flatten <"${file/"$here"/$sdk}" || return ;;
                # A module path that starts in the working directory would pick up whatever jars lie there.
                .:*) echo "${word#.:}" ;;
                ALL-SYSTEM,*) echo "${word#ALL-SYSTEM,}" ;;
                *) echo "$word" ;;
            esac
        done
    done
}

quote() { # in an argument file a word with a path needs quotes, and a backslash or quote in it a backslash
    local line path=${sdk//\\/\\\\}
    path=${path//\"/\\\"}
    while IFS= read -r line; do
        case $line in *"$here"*) echo "\"${line//"$here"/$path}\"" ;; *) echo "$line" ;; esac
    done
}

write_args() { # sets args, or args_fault when Java refuses what this SDK asks for
    local key fault
    # The name holds what the content depends on, this script with its own options included.
    key=$({ echo "$sdk" "$jdk"; cat "$0" "$jdk/release" "$sdk/etc/tornado.release"; } 2>/dev/null | cksum)
    args=$cache/args/tornado-$sdk_version-${key%% *}.args args_fault=''
    [ -s "$args" ] && return
    if ! { mkdir -p "$cache/args" && compose_args >"$args.$$"; } 2>/dev/null; then
        args_fault="$cache/args cannot be written or $sdk/etc/exportLists cannot be read"
    elif ! fault=$("$jdk/bin/java" "@$args.$$" -version 2>&1); then
        args_fault="java refuses the SDK's options: ${fault%%$'\n'*}"
    elif mv "$args.$$" "$args"; then
        return
    fi
    rm -f "$args.$$"
    args=''
}

compose_args() {
    echo "# The JVM options of TornadoVM $sdk_version on JDK $jdk_version, written by tornado-env.sh."
    { flags_of_launcher || flags_of_template || flags_of_layout; } | flatten | quote && printf '%s\n' "${own_options[@]}"
}

# --- devices: each sets a line that says what there is, and a cure where there is one

has_library() { # NAME; no grep -q, which would end ldconfig by a broken pipe
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -F "$1" >/dev/null || compgen -G "/usr/lib*/$1*" >/dev/null
}

apt_has() { # PACKAGE
    command -v apt-cache >/dev/null && apt-cache show "$1" 2>/dev/null | grep '^Filename' >/dev/null
}

find_opencl() {
    local vendors=${OCL_ICD_VENDORS:-/etc/OpenCL/vendors} names
    opencl_cure=''
    if [ "$(uname)" = Darwin ]; then opencl='the OpenCL of macOS'; return; fi
    names=$(cd "$vendors" 2>/dev/null && compgen -G '*.icd' | paste -s -d ' ' -)
    if [ -n "$names" ] && has_library libOpenCL.so; then
        opencl="the driver of $names"
        # Drivers without a device are common: clinfo knows.
        if [ -z "$quiet" ] && command -v clinfo >/dev/null; then
            opencl=$(clinfo -l 2>/dev/null | sed -n 's/.*Device #[0-9]*: *//p' | paste -s -d , - | sed 's/,/, /g')
        fi
    fi
    [ -n "$opencl" ] && return
    if [ -n "$names" ] && ! has_library libOpenCL.so; then opencl_cure="${sudo}apt-get install -y ocl-icd-libopencl1"
    elif command -v apt-get >/dev/null; then opencl_cure="${sudo}apt-get install -y pocl-opencl-icd"
    else opencl_cure='conda install -c conda-forge pocl'
    fi
}

find_cuda() {
    if has_library libcuda.so; then
        cuda=$(nvidia-smi --query-gpu=name,driver_version --format=csv,noheader 2>/dev/null | paste -s -d ';' -)
        cuda=${cuda:-a driver, but nvidia-smi names no device}
    elif grep -l 0x10de /sys/bus/pci/devices/*/vendor >/dev/null 2>&1; then
        if command -v ubuntu-drivers >/dev/null; then cuda_cure="${sudo}ubuntu-drivers install"
        else cuda_cure="${sudo}apt-get install -y nvidia-driver"
        fi
    fi
}

# --- install

say() { [ -n "$quiet" ] || echo "$*" >&2; }

install_packages() { # PACKAGE ...
    if ! command -v apt-get >/dev/null; then return 1; fi
    say "installing $* ..."
    # shellcheck disable=SC2086
    { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends "$@"; } \
        </dev/null >/dev/null 2>&1 || { echo "apt-get could not install $*; run it by hand to see why" >&2; return 1; }
}

download() { # URL FILE
    if command -v curl >/dev/null; then curl -fsSL --retry 2 --connect-timeout 15 -o "$2" "$1" 2>/dev/null
    else wget -q --tries=3 --timeout=15 -O "$2" "$1" 2>/dev/null
    fi
}

checksum() { # FILE
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d' ' -f1
}

published_checksum() { # ARCHIVE: GitHub lists a digest for each file of a release, after its name
    download "$release_api/v$release" "$temp/release.json" || return 0
    tr ',' '\n' <"$temp/release.json" | sed -n "/\"name\": *\"$1\"/,/\"digest\"/p" \
        | sed -n 's/.*"digest": *"sha256:\([0-9a-f]*\)".*/\1/p'
}

install_sdk() {
    local platform archive want got
    case $(uname -sm) in
        'Linux x86_64') platform=linux-amd64 ;;
        'Darwin arm64') platform=mac-aarch64 ;;
        *) echo "TornadoVM has no release for $(uname -sm);" \
               "build it as its INSTALL_FROM_SOURCE.md says and set TORNADOVM_HOME" >&2
           return ;;
    esac
    archive=tornadovm-$release-opencl-$platform.zip
    temp=$(mktemp -d) && mkdir -p "$cache/tornadovm" || return
    say "fetching $archive ..."
    if ! download "$releases/download/v$release/$archive" "$temp/$archive"; then
        echo "TornadoVM could not be fetched from $releases/download/v$release/$archive;" \
            "fetch and unpack it by hand and set TORNADOVM_HOME to its folder" >&2
    else
        got=$(checksum "$temp/$archive")
        want=${HILLOCK_TORNADO_SHA256:-$(published_checksum "$archive")}
        if [ -n "$want" ] && [ "$want" != "$got" ]; then
            echo "$archive has SHA-256 $got but should have $want; it was not installed" >&2
        elif mkdir "$temp/sdk" && (cd "$temp/sdk" && "$jdk/bin/jar" xf "../$archive") 2>/dev/null && set -- "$temp/sdk"/* \
            && [ -n "$(sdk_version "$1")" ]; then
            # jar leaves out the permissions.
            chmod +x "$1"/bin/*
            rm -rf "$cache/tornadovm/${archive%.zip}"
            mv "$1" "$cache/tornadovm/${archive%.zip}"
            [ -n "$want" ] || echo "$archive was installed unchecked: no checksum is published for it (SHA-256 $got)" >&2
        else
            echo "$archive is not the archive of an SDK; it was not installed" >&2
        fi
    fi
    rm -rf "$temp"
}

# --- what it does

find_jdk
if [ -n "$install" ] && [ -z "$jdk" ]; then install_packages openjdk-25-jdk-headless && find_jdk; fi
find_sdk
opencl='' opencl_cure='' cuda='' cuda_cure=''
if [ -z "$quiet" ] || [ -n "$install" ]; then find_opencl; fi
if [ -n "$install" ] && [ -n "$opencl_cure" ]; then install_packages pocl-opencl-icd ocl-icd-libopencl1 && find_opencl; fi
if [ -n "$install" ] && [ -n "$jdk" ] && [ -z "$sdk${TORNADOVM_HOME:-}" ] && [ "${HILLOCK_TORNADO:-}" != off ]; then
    install_sdk
    find_sdk
fi
[ -n "$quiet" ] || find_cuda

args='' args_fault='' misfit=''
if [ -n "$sdk" ] && [ -n "$jdk" ]; then
    misfit=$(sdk_misfit)
    [ -n "$misfit" ] || write_args
fi

line() { printf '%-14s %s\n' "$1" "$2"; }

report() {
    if [ -n "$jdk" ]; then line JDK "$jdk_version at $jdk"; else line JDK "none of 25 or newer; run: $(jdk_cure)"; fi
    if [ -n "$misfit" ]; then
        line 'TornadoVM SDK' "$sdk_version at $sdk needs $misfit, not $jdk_version; run: export JAVA_HOME=<such a JDK>"
    elif [ -n "$sdk" ]; then line 'TornadoVM SDK' "$sdk_version ($(sdk_backends)) at $sdk"
    elif [ "${HILLOCK_TORNADO:-}" = off ]; then line 'TornadoVM SDK' 'switched off; run: unset HILLOCK_TORNADO'
    elif [ -n "${TORNADOVM_HOME:-}" ]; then line 'TornadoVM SDK' "none in TORNADOVM_HOME=$TORNADOVM_HOME; run: unset TORNADOVM_HOME"
    else line 'TornadoVM SDK' 'none, Hillock computes on the CPU; run: ./tornado-env.sh --install'
    fi
    if [ -n "$args" ]; then line 'argument file' "$args"
    elif [ -n "$args_fault" ]; then line 'argument file' "none: $args_fault"
    else line 'argument file' 'none, it needs a JDK and an SDK that fits it'
    fi
}

report_devices() {
    line 'OpenCL device' "${opencl:-none; run: $opencl_cure}"
    if [ -n "$cuda_cure" ]; then line 'CUDA driver' "none for the NVIDIA card that is there; run: $cuda_cure"
    else line 'CUDA driver' "${cuda:-none, and no NVIDIA card to drive}"
    fi
}

# An explicit choice that cannot be kept is said even when quiet; Hillock goes on without TornadoVM.
report_faults() {
    [ -z "$jdk" ] && report | grep '^JDK'
    [ "${HILLOCK_TORNADO:-}" = off ] && return
    if [ -n "$misfit" ] || { [ -z "$sdk" ] && [ -n "${TORNADOVM_HOME:-}" ]; }; then report | grep '^TornadoVM SDK'; fi
    [ -n "$args_fault" ] && report | grep '^argument file'
}

export_line() { # NAME VALUE, as a command that every shell understands
    printf "export %s='%s'\n" "$1" "${2//\'/\'\\\'\'}"
}

exports() {
    [ -n "$jdk" ] && export_line JAVA_HOME "$jdk"
    if [ -n "$args" ]; then
        export_line TORNADOVM_HOME "$sdk"
        export_line TORNADOVM_VERSION "$sdk_version"
        export_line HILLOCK_TORNADO_ARGS "$args"
    else
        echo 'unset TORNADOVM_HOME TORNADOVM_VERSION HILLOCK_TORNADO_ARGS'
    fi
}

if [ -n "$quiet" ]; then report_faults >&2
elif [ "$mode" = exports ]; then { report; report_devices; } >&2
else report; report_devices
fi
case $mode in
    exports) exports ;;
    args) [ -n "$args" ] && echo "$args" ;;
esac
[ -n "$jdk" ]
