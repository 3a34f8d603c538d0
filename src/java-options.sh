#!/usr/bin/env bash
# What Hillock's JVM is told, in the array options: sourced by ./hillock and by the start script of the runtime image.

# Arrays live outside the heap: three quarters of the memory may go to them.
memory_kib() {
    local limit
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || echo max)
    { sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null || echo $(($(sysctl -n hw.memsize) / 1024))
      case $limit in *[!0-9]*) ;; *) echo $((limit / 1024)) ;; esac; } | sort -n | head -n 1
}

# PoCL's threads, one for each processor, stay where they are: of 64K elements a kernel takes 57 µs in place of 97 when two
# never wake on one processor, and runs differ by 5 % and not by 50. It gives up where it may not use all processors.
if grep -q "^Cpus_allowed_list:[[:space:]]*0-$(($(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 0) - 1))$" /proc/self/status 2>/dev/null; then
    export POCL_AFFINITY="${POCL_AFFINITY-1}"
fi

# A command runs each loop of engine simd once: the compiler takes it after a few calls, and the caller waits for that.
loops='dev.hillock.simd.*::run'
# shellcheck disable=SC2034 # whoever sources this uses them
options=(--add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC
    # Arrow goes through sun.misc.Unsafe.
    --add-opens=java.base/java.nio=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    "-XX:MaxDirectMemorySize=$(($(memory_kib) * 3 / 4))k" -XX:CompileCommand=quiet
    "-XX:CompileCommand=CompileThresholdScaling,$loops,0.001"
    "-XX:CompileCommand=BackgroundCompilation,$loops,false")
