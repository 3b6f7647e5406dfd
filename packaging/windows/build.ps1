# Builds the Windows installer from a finished target\plumbline made on Windows (JavaFX brings its native parts for the
# platform that builds). Needs JDK 25 and, for the installer, the WiX Toolset. Not part of the test run.
# Use: mvn -DskipTests package; powershell packaging\windows\build.ps1 -Jdk C:\path\to\jdk-25 -Version 0.1.0
param([Parameter(Mandatory)][string]$Jdk, [Parameter(Mandatory)][string]$Version)
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot\..\.."
$target = "$root\target"
$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,' +
  'jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs'
Remove-Item -Recurse -Force "$target\runtime", "$target\dist" -ErrorAction SilentlyContinue
& "$Jdk\bin\jlink" --add-modules $modules "--include-locales=en,de" --strip-debug --no-man-pages --no-header-files --output "$target\runtime"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
& "$Jdk\bin\jpackage" --type msi --name Plumbline --app-version $Version --dest "$target\dist" `
  --runtime-image "$target\runtime" --input "$target\plumbline\lib" --main-jar plumbline.jar `
  --main-class org.plumbline.app.Main --java-options --enable-native-access=ALL-UNNAMED `
  --icon "$PSScriptRoot\plumbline.ico" --license-file "$root\LICENSE" --app-content "$root\packaging\licences,$root\LICENSE" `
  --add-launcher "plumbline-console=$PSScriptRoot\console.properties" `
  --win-menu --win-shortcut-prompt --win-per-user-install --win-upgrade-uuid 6c1f6f0e-6a2c-4c7e-9a0e-2f3d0e6c9d15
exit $LASTEXITCODE
