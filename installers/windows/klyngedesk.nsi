; The setup program: for one user without administrator, or for the machine. Silent: /S with /CurrentUser or /AllUsers.
; Given on the command line: VERSION, VERSION4, PAYLOAD, ICON, OUT, SIZE_KB, and QUICK for one that is only tried.
; Exit codes: 0 done, 3 a newer version is installed, 4 the program is running, 5 IT has installed the MSI.

; Without this line the stub is for 32 bits, and 64-bit Windows redirects its folders and its part of the registry.
Target amd64-unicode
Unicode true
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  ; Both .exe files carry the same Python archive; a window this wide sees the second as a copy of the first.
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "WordFunc.nsh"
!include "FileFunc.nsh"

!define APP "Klyngedesk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define MSI_KEY "Software\Klyngedesk\Msi"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include "MultiUser.nsh"

Name "${APP} ${VERSION}"
OutFile "${OUT}"
BrandingText "${APP} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Klyngedesk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Danish"

VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=${LANG_DANISH} "ProductName" "${APP}"
VIAddVersionKey /LANG=${LANG_DANISH} "CompanyName" "${APP}"
VIAddVersionKey /LANG=${LANG_DANISH} "FileDescription" "Installation af ${APP}"
VIAddVersionKey /LANG=${LANG_DANISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_DANISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_DANISH} "LegalCopyright" "Mozilla Public License 2.0"

; Stop with a sentence on the screen, or silently with the code alone.
!macro Stop CODE TEXT
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
  Quit
!macroend

; A program file that is in use cannot be opened for writing.
!macro StopIfRunning
  ${If} ${FileExists} "$INSTDIR\Klyngedesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\Klyngedesk.exe" a
    ${If} ${Errors}
      !insertmacro Stop 4 "Klyngedesk er åben. Luk programmet, og prøv igen."
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RemoveProgramFiles
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenser"
  Delete "$INSTDIR\Klyngedesk.exe"
  Delete "$INSTDIR\klyngedesk-cmd.exe"
!macroend

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Klyngedesk"
  ${If} $MultiUser.InstallMode == "AllUsers"
    ReadRegStr $0 HKLM "${MSI_KEY}" "Version"
    ${If} $0 != ""
      !insertmacro Stop 5 "Klyngedesk er installeret af IT-afdelingen (MSI) og opdateres derfra."
    ${EndIf}
  ${EndIf}

  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro Stop 3 "En nyere version af Klyngedesk ($0) er allerede installeret."
    ${EndIf}
  ${EndIf}

  !insertmacro StopIfRunning
  !insertmacro RemoveProgramFiles

  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\Klyngedesk.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Klyngedesk.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Program files only: what the user has written lies elsewhere and stays.
Section "Uninstall"
  !insertmacro StopIfRunning
  !insertmacro RemoveProgramFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
