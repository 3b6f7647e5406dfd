@echo off
rem Starts Plumbline with a Java that is new enough: JAVA_HOME, else the JDK that the build used, else the java on the path.
setlocal
set "NEEDED=25"
set "HOME_DIR=%~dp0.."
set "JAVA="
set "BUILD_JDK="
if exist "%HOME_DIR%\build-jdk" set /p BUILD_JDK=<"%HOME_DIR%\build-jdk"

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA if defined BUILD_JDK call :try "%BUILD_JDK%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined JAVA (
  echo Plumbline needs Java %NEEDED% or newer: install it, or let JAVA_HOME name its folder. 1>&2
  exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -jar "%HOME_DIR%\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3 delims= " %%V in ('""%~1" -version 2^>^&1 ^| findstr /c:" version ""') do call :check "%~1" %%V
exit /b 0

:check
for /f "delims=.-+ " %%R in ("%~2") do if %%R GEQ %NEEDED% set "JAVA=%~1"
exit /b 0
