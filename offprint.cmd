@echo off
rem Runs Offprint, from any folder; builds it first when it is missing or older than its sources.
rem   offprint test [arguments for Maven]   builds and tests Offprint itself
rem   JAVA_HOME           the Java to use, otherwise the one on the PATH
rem   OFFPRINT_JAVA_OPTS  more options for Java, such as -Xmx2g
setlocal
set "OFFPRINT_HOME=%~dp0"
set "jar=%OFFPRINT_HOME%target\offprint.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

"%java%" --version >nul 2>&1
if errorlevel 1 (
    echo offprint: Java is missing or too old: install a JDK, version 17 or newer, and set JAVA_HOME to where it is>&2
    exit /b 2
)
if "%~1"=="test" goto test

rem Folders count as well: a deleted file leaves its trace only there.
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = 'pom.xml', 'LICENSE', 'src\main', 'templates' | ForEach-Object { Join-Path $env:OFFPRINT_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (@(Get-Item -LiteralPath $sources) + @(Get-ChildItem -LiteralPath $sources -Recurse) | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 call :build || exit /b

"%java%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 %OFFPRINT_JAVA_OPTS% -jar "%jar%" %*
exit /b

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo offprint: Maven is missing: install it and put its bin folder on the PATH>&2
    exit /b 2
)
echo offprint: building offprint (first run or changed sources) ...>&2
call mvn -q -B -ntp -f "%OFFPRINT_HOME%pom.xml" -Dlauncher package >&2
if errorlevel 1 exit /b 1
move /y "%OFFPRINT_HOME%target\launcher\offprint.jar" "%jar%" >nul
exit /b

:test
shift
set "arguments="
:next
if "%~1"=="" goto verify
set arguments=%arguments% %1
shift
goto next
:verify
call mvn -B -ntp -f "%OFFPRINT_HOME%pom.xml" %arguments% verify
exit /b
