; Reelmend's installer for Windows: for one person, without administrator rights.
; makensis -DVERSION=… -DSIZE=… -DPAYLOAD=… -DICON=… -DTERMS=… -DOUTPUT=… reelmend.nsi
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Reelmend"
!define PROGID "Reelmend.Video"
!define CLASSES "Software\Classes"

Name "Reelmend"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Reelmend"
InstallDirRegKey HKCU "Software\Reelmend" "Folder"
BrandingText "Reelmend ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Reelmend"
VIAddVersionKey "FileDescription" "Reelmend's installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0; the bundle: GNU General Public License 3.0 or later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\reelmend-window.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Reelmend"
!insertmacro MUI_PAGE_LICENSE "${TERMS}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "SimpChinese"

; A video may be opened with Reelmend; what opens it by default stays as it is.
!macro OfferFor SUFFIX
  WriteRegNone HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${PROGID}"
  WriteRegStr HKCU "${CLASSES}\Applications\reelmend-window.exe\SupportedTypes" "${SUFFIX}" ""
!macroend
!macro WithdrawFrom SUFFIX
  DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${PROGID}"
!macroend
!macro ForEachSuffix DO
  !insertmacro ${DO} ".mp4"
  !insertmacro ${DO} ".m4v"
  !insertmacro ${DO} ".mkv"
  !insertmacro ${DO} ".mov"
  !insertmacro ${DO} ".webm"
  !insertmacro ${DO} ".avi"
  !insertmacro ${DO} ".wmv"
  !insertmacro ${DO} ".mpg"
  !insertmacro ${DO} ".mpeg"
  !insertmacro ${DO} ".ts"
  !insertmacro ${DO} ".m2ts"
  !insertmacro ${DO} ".mts"
  !insertmacro ${DO} ".ogv"
  !insertmacro ${DO} ".vob"
  !insertmacro ${DO} ".flv"
  !insertmacro ${DO} ".3gp"
  !insertmacro ${DO} ".dv"
  !insertmacro ${DO} ".mxf"
!macroend

Section "Reelmend" Program
  SectionIn RO
  ; Files of an older version must not stay among the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Reelmend" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Reelmend"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\reelmend-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Reelmend authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Start menu" StartMenu
  CreateShortcut "$SMPROGRAMS\Reelmend.lnk" "$INSTDIR\reelmend-window.exe"
SectionEnd

Section "Open videos with Reelmend" Videos
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "Video"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\reelmend-window.exe,0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\reelmend-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\reelmend-window.exe" "FriendlyAppName" "Reelmend"
  WriteRegStr HKCU "${CLASSES}\Applications\reelmend-window.exe\shell\open\command" "" '"$INSTDIR\reelmend-window.exe" "%1"'
  !insertmacro ForEachSuffix OfferFor
  ${RefreshShellIcons}
SectionEnd

Section "Command line: “reelmend” in every terminal" CommandLine
  ; Windows has a launcher folder for each person that is on the path already.
  ; It reads batch files in another code page than they are written in: where it can be, the program's folder, whose
  ; name may hold a person's name with any letter, is told from the batch file's own.
  StrCpy $1 "$INSTDIR"
  StrLen $2 "$LOCALAPPDATA"
  StrCpy $3 "$INSTDIR" $2
  StrCmp $3 "$LOCALAPPDATA" 0 +3
  StrCpy $3 "$INSTDIR" "" $2
  StrCpy $1 "%~dp0..\..$3"
  FileOpen $0 "$LOCALAPPDATA\Microsoft\WindowsApps\reelmend.cmd" w
  FileWrite $0 '@"$1\reelmend.exe" %*$\r$\n'
  FileClose $0
SectionEnd

Section "Uninstall"
  !insertmacro ForEachSuffix WithdrawFrom
  DeleteRegKey HKCU "${CLASSES}\Applications\reelmend-window.exe"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Reelmend"
  Delete "$SMPROGRAMS\Reelmend.lnk"
  Delete "$LOCALAPPDATA\Microsoft\WindowsApps\reelmend.cmd"
  ; Only what was installed: people choose folders that hold other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\reelmend.exe"
  Delete "$INSTDIR\reelmend-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${RefreshShellIcons}
SectionEnd
