# Points JAVA_HOME at a JDK 25 or newer; false when the machine has none. For mvnw and moot, in any POSIX shell.
# JAVA_HOME is kept if it is new enough, then comes the java on the PATH, then 25 itself wherever JDKs usually live.

moot_java_version() { # a JDK's home: 25, or nothing where there is no JDK
  if [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
  fi
}

moot_find_jdk() {
  moot_newer=
  moot_on_path=$(command -v javac) || moot_on_path=
  while [ -n "$moot_on_path" ] && [ -L "$moot_on_path" ]; do
    moot_link=$(readlink "$moot_on_path")
    case $moot_link in
    /*) moot_on_path=$moot_link ;;
    *) moot_on_path=${moot_on_path%/*}/$moot_link ;;
    esac
  done
  for moot_home in "${JAVA_HOME-}" "${moot_on_path%/bin/javac*}"; do
    moot_version=$(moot_java_version "$moot_home")
    if [ -n "$moot_home" ] && [ "${moot_version:-0}" -ge 25 ]; then
      JAVA_HOME=$moot_home
      export JAVA_HOME
      return 0
    fi
  done
  moot_mac=
  if [ -x /usr/libexec/java_home ]; then moot_mac=$(/usr/libexec/java_home -v 25+ 2>/dev/null) || moot_mac=; fi
  for moot_home in "$moot_mac" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/*; do
    moot_version=$(moot_java_version "$moot_home")
    if [ "${moot_version:-0}" -eq 25 ]; then
      JAVA_HOME=$moot_home
      export JAVA_HOME
      return 0
    fi
    if [ "${moot_version:-0}" -gt 25 ]; then moot_newer=$moot_home; fi
  done
  [ -n "$moot_newer" ] || return 1
  JAVA_HOME=$moot_newer
  export JAVA_HOME
}

moot_no_jdk() {
  cat >&2 <<'TEXT'
Moot needs a JDK 25 or newer, and none was found on this machine. To install one:
  Debian 13     apt install openjdk-25-jdk-headless
  Debian 12     apt install temurin-25-jdk, from Temurin's apt repository: https://adoptium.net/installation/linux
  macOS         brew install openjdk@25
  Windows       winget install EclipseAdoptium.Temurin.25.JDK, or in WSL as for Debian
One that is installed somewhere unusual is found through JAVA_HOME.
TEXT
}
