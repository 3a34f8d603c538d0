#!/usr/bin/env bash
# Makes the runtime image: a Java runtime, Hillock and, where there is an SDK, the part of TornadoVM that it needs, as one
# archive that runs on a machine without Java. `./mvnw -Pimage package` calls it.
#   make.sh JDK HILLOCK-JAR LIB-FOLDER VERSION OUT-FOLDER [ENGINE-JAR ARGUMENT-FILE]
set -euo pipefail
jdk=$1 jar=$2 lib=$3 version=$4 out=$(cd "$5" && pwd) engine=${6:-} arguments=${7:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
image=$out/hillock-$version
archive=$out/hillock-$version-linux-x64.tar.xz
[ "$(uname -sm)" = 'Linux x86_64' ] || { echo "the image is made on Linux x86-64, not $(uname -sm)" >&2; exit 1; }
rm -rf "$image" && mkdir -p "$image/bin" "$image/lib"

# What Hillock and its libraries ask of the JDK; jline's native terminals, which nobody loads, are not asked.
# shellcheck disable=SC2046 # jars have no blanks in their names
needed=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps -summary --class-path "$lib/*" "$jar" \
    $(find "$lib" -name '*.jar' ! -name 'progressbar*' ! -name 'jline*') | awk '{ print $3 }' \
    | grep -E '^(java|jdk)\.' | sort -u | paste -s -d , -)
modules=$needed,jdk.incubator.vector,jdk.unsupported,jdk.management,jdk.zipfs

# A jar without compression packs better with all others in one stream.
store() { # JAR TARGET
    local work=$out/store
    rm -rf "$work" && mkdir -p "$work"
    (cd "$work" && "$jdk/bin/jar" --extract --file "$1")
    "$jdk/bin/jar" --create --no-compress --file "$2" --manifest "$work/META-INF/MANIFEST.MF" \
        --date 2026-01-01T00:00:00Z -C "$work" . 2>/dev/null \
        || "$jdk/bin/jar" --create --no-compress --no-manifest --file "$2" --date 2026-01-01T00:00:00Z -C "$work" .
    rm -rf "$work"
}

for each in "$jar" "$lib"/*.jar ${engine:+"$engine"}; do
    store "$each" "$image/lib/${each##*/}"
done

if [ -n "$arguments" ]; then
    sdk=$(cd -P "$TORNADOVM_HOME" && pwd)
    modules=$modules,jdk.internal.vm.ci
    # Of the SDK's jars those whose modules the argument file's modules need, however far away.
    "$jdk/bin/java" "@$arguments" --show-module-resolution -version 2>/dev/null | awk -v sdk="file://$sdk/" '
        function path(url) { return substr(url, length(sdk) + 1) }
        $1 == "root" && index($3, sdk) == 1 && $2 ~ /^tornado\./ { need[$2]; file[$2] = path($3) }
        $2 == "requires" { edge[$1] = edge[$1] " " $3; if (index($4, sdk) == 1) file[$3] = path($4)
            else if ($3 ~ /^(java|jdk)\./) of_jdk[$3] }
        END {
            do { more = 0
                for (m in need) { n = split(edge[m], to, " ")
                    for (i = 1; i <= n; i++) if (!(to[i] in need)) { need[to[i]]; more = 1 } }
            } while (more)
            for (m in need) if (m in file) print "jar", file[m]; else if (m in of_jdk) print "module", m
        }' | sort -u >"$out/tornado.parts"
    while read -r kind name; do
        case $kind in
            module) modules=$modules,$name ;;
            jar) mkdir -p "$image/tornadovm/${name%/*}"; store "$sdk/$name" "$image/tornadovm/$name" ;;
        esac
    done <"$out/tornado.parts"
    # Native libraries, licences, and what TornadoVM reads when it starts.
    for part in lib etc LICENSE_APACHE2 LICENSE_GPLv2CE LICENSE_MIT; do
        [ ! -e "$sdk/$part" ] || cp -RL "$sdk/$part" "$image/tornadovm/"
    done
    grep -v '^#' "$arguments" | sed -e 's/^"\(.*\)"$/\1/' -e "s|$sdk|@HERE@/tornadovm|g" >"$image/lib/tornado.options"
fi

"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-0 \
    --output "$image/runtime"
cp "$here/hillock" "$image/bin/hillock"
cp "$root/src/java-options.sh" "$image/lib/"
cp "$root/LICENSE" "$image/"
# OpenCL's loader, where this machine has one: a machine with a driver for a GPU often lacks it.
loader=$(ldconfig -p 2>/dev/null | sed -n 's/.*libOpenCL\.so\.1 .*x86-64.* => //p' | head -n 1)
if [ -n "$loader" ]; then
    mkdir -p "$image/lib/opencl" && cp -L "$loader" "$image/lib/opencl/libOpenCL.so.1"
fi
# It must start here with nothing of this machine's before it goes anywhere.
bare() { env -i HOME="$out" XDG_CACHE_HOME="$out/image.cache" PATH=/usr/bin:/bin "$image/bin/hillock" "$@" 2>"$out/image.log"; }
if ! bare sample --shape 8 -o "$out/image.arrow" >/dev/null || { [ -n "$arguments" ] && ! bare doctor | grep -F "$image/tornadovm" >/dev/null; }; then
    cat "$out/image.log" >&2
    echo "$image does not start" >&2
    exit 1
fi

tar -C "$out" --sort=name --owner=0 --group=0 --mtime='2026-01-01 00:00Z' -c "hillock-$version" \
    | xz -9e -T0 >"$archive.new"
mv "$archive.new" "$archive"
rm -rf "$image" "$out"/image.* "$out/tornado.parts"
printf "%s: %s bytes\n" "$archive" "$(stat -c %s "$archive")"
