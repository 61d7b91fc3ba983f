<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>Modelle zum Hochskalieren</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>Modelle gegen Unschärfe</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>Modelle zum Bereinigen</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>Modelle für Zwischenbilder</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>Weitere Modelle holen…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>Das Video wird untersucht…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>Das Video konnte nicht vermessen werden.</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Dieses Video</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>Alles über dieses Video</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>Was in diesem Video gefunden wurde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Alles zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>Diesem Rat folgen</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>Das Rezept unten kümmert sich darum.</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>Das für dieses Video vorgeschlagene Rezept verwenden</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>Soweit messbar, fehlt ihm nichts.</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>Würde auch helfen, aber auf diesem Rechner ist nichts dafür: {goals}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Keine weiteren Tipps</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>{name} als Vorher zeigen</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>{name} als Nachher zeigen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>Mit diesem Rezept verbessern  (U für das als Nachher gezeigte)</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>{name} nicht mehr vergleichen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>Unterschied, viermal so hell</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>Vorher links, Nachher rechts der Trennlinie. Umschalt und Pfeiltasten bewegen und drehen sie.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>Ändern, wo das Ergebnis gespeichert wird</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>Das ganze Video restaurieren  (Strg+Return)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>Die Warteschlange arbeitet: Fügen Sie das Video hinzu, oder halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>In der Warteschlange speichern</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>Später erledigen, nach anderen</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Den Eintrag ändern</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>Reelmend wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>Was getan war, ist erhalten: Unfertige Aufträge können fortgesetzt werden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend oder etwas, das es benutzt, ist abgestürzt.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>Wenn es wieder geschieht, melden Sie es bitte mit den Details und dem, was Sie getan haben.</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} Bilder in {time}</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} ist fertig</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>{name} konnte nicht verbessert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>%n Video ist verbessert.</numerusform>
            <numerusform>%n Videos sind verbessert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>Das Video schließen und zum Start zurückkehren</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>Zurück zum Start  (Strg+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Reelmend</source>
        <translation>Reelmend</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>Was Reelmend vorher und nachher notiert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>Wie lange der Auftrag dauert</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>Was der Auftrag braucht</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>Speicher {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>Die Geschwindigkeit dieses Rechners wird gemessen…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Dauert {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>Wird an der Beispielaufnahme ausprobiert…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>Es wird ausprobiert, sobald kein Video verbessert wird.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>Wieder der übliche Ordner: {name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>Das Format ändern</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>Auf der Grafikkarte codieren</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>Schneller, und größere Dateien; was die Karte nicht kann, codiert Software</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>Erweiterte Optionen des Encoders</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>Zahl für die Qualität</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>nach der Qualität oben</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>Die Zahl des Encoders (CRF): kleiner ist besser und größer</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>Farbdetail</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits je Wert</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>wie die Quelle</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>Optionen des Encoders</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>Beliebige Optionen des Encoders mit FFmpegs Namen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>Was zur Quelle passt</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Das Übliche</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>Auf diesem Rechner ist kein Modell für „{goal}“.</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>Ein Filter erledigt das, denn auf diesem Rechner ist kein Modell für „{goal}“.</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>Beginnen Sie mit einem Video</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>Ziehen Sie eines hierher, oder probieren Sie das Beispiel. Ihr Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>Sagen Sie, was getan werden soll</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>Wählen Sie Ziele in einfachen Worten; Reelmend schlägt vor, was zu Ihrem Video passt. Dann klicken Sie auf „Verbessern“.</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>Vergleichen Sie, bevor Sie entscheiden</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>Eine Vorschau zeigt einige Sekunden vorher und nachher: Ziehen Sie die Trennlinie, zoomen Sie mit dem Mausrad.</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>Verbessern anhalten?</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Anhalten und Fertiges behalten</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>Reelmend während des Verbesserns schließen?</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>Was davon fertig ist, wird gelöscht. Das Originalvideo bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Diesen Auftrag verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n Bild ist fertig. Aufgehoben geht der Auftrag jederzeit weiter; nur die letzten Sekunden des Videos entstehen noch einmal.</numerusform>
            <numerusform>%n Bilder sind fertig. Aufgehoben geht der Auftrag jederzeit weiter; nur die letzten Sekunden des Videos entstehen noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>Noch kein Bild ist fertig.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend ist freie Software unter der Apache License 2.0. Es beruht auf der Arbeit vieler anderer, unter den Lizenzen unten. Programme, die mit x264 und x265 darin weitergegeben werden, stehen als Ganzes unter der GPL.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>Lizenzen werden gesucht…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergleich</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>Video &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>&amp;Auftrag öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>Auftrag &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>Video s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Verbessern</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Zur &amp;Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>Bisher &amp;Fertiges ansehen</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>&amp;Ergebnis speichern unter…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Ergebnis &amp;im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>Prüfbericht &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Vorheri&amp;ges Bild</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>E&amp;rstes Bild</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An Fenster an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>&amp;Kurzanleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>Nach &amp;neuerer Version suchen</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>Ü&amp;ber Reelmend</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>Dieser Auftrag braucht ein Modell namens „{name}“, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>Importieren Sie den Checkpoint dieses Modells, oder wählen Sie ein anderes Rezept.</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>Dafür wird {title} gebraucht, das nicht auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>Einige Videos brauchen {title}, das nicht auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>Nur die anderen bearbeiten</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{size} von {host} herunterzuladen. Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>{name} wird untersucht…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>Checkpoints ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>Checkpoint importieren</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>Mit {title} darf kein Geld verdient werden</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>Seine Lizenz: {licence}. Trotzdem herunterladen?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>{title} von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>Es kann wieder heruntergeladen werden: {size}.</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>Um es wieder zu benutzen, brauchen Sie die Datei, die Sie importiert haben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} ist {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
Zweck: {purpose}
Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>Checkpoint importieren…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>Oder die Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Kommerziell nutzbar</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>Modelle auslassen, mit deren Ergebnissen kein Geld verdient werden darf</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>Kein Modell passt. Wählen Sie ein anderes Ziel, oder suchen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>Was es tut, wird hier gezeigt, sobald es installiert ist.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>Von {host}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>Auf diesem Rechner aus dem Beispiel gemacht.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>Einige Sekunden arbeiten lassen, um zu sehen, wie schnell es hier ist</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Die Geschwindigkeit auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Herunterladen anhalten</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Rechner entfernen</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>Verbessern anhalten und das Video schließen?</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>Verbessern anhalten und ein anderes Video öffnen?</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Rendering the preview…</source>
        <translation>Vorschau wird berechnet…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>Vorschau: {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>Berechnen der Vorschau anhalten</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Zum Vergleich behalten</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>Dieses Rezept an denselben Bildern mit anderen vergleichen  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>Vorschau von allem, was zu sehen ist, auch wenn es lange dauert</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>Eines nach dem anderen; X halten für Vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Weiche Vergrößerung</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>Länge der Vorschau</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>Vorschau: {length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>Sehen, was aus diesem Bild oder Abschnitt würde  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>Die Modelle arbeiten gerade: Warten Sie, bis der Auftrag fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR, gezeigt, wie ein gewöhnlicher Bildschirm es kann</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>Vorschau von allem, was zu &amp;sehen ist</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>Vorschau an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>&amp;Länge der Vorschau</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>&amp;Alles Sichtbare, auch wenn es lange dauert</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>A&amp;bspielen oder Pause</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Zum Vergleich behalten</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>Dieses &amp;Rezept verwenden</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>Als V&amp;orher zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>Als &amp;Nachher zeigen</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>Rezept {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>E&amp;ines nach dem anderen</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>Vorher &amp;ansehen</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>Lu&amp;pe</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>&amp;Weiche Vergrößerung</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>Trennlinie nach links</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>Trennlinie nach rechts</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>Trennlinie gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>Trennlinie im Uhrzeigersinn drehen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Das Ergebnis wird zusammengefügt…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Weiter ab Bild {frame}</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>Wird auf {size} verbessert…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Bild {done} von {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Bild {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>Anhalten  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>Arbeit anhalten oder fortsetzen  (Strg+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>Bisher Fertiges ansehen</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>Fertige Videos bleiben. Die anderen gehen beim nächsten Start der Warteschlange weiter; von dem, an dem gerade gearbeitet wird, entstehen nur die letzten Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>Warteschlange anhalten?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>%n Datei konnte nicht zur Warteschlange hinzugefügt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht zur Warteschlange hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>Die anderen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>Die Warteschlange ist fertig. Der Rechner geht in {seconds} s in den Ruhezustand.</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Jetzt in den Ruhezustand</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>Die Warteschlange ist fertig. Der Rechner wird in {seconds} s ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>&amp;Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Vi&amp;deos hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>Warteschlange &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>Gleiches &amp;Rezept für alle Wartenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>Ergebnis abs&amp;pielen</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Ergebnis &amp;im Ordner zeigen</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>Prüfberi&amp;cht zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>A&amp;lle Fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>Von anderem Reelmend bearbeitet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Weiter ab Bild {frame}</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Das Ergebnis wird zusammengefügt…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Videos hinzufügen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>Videos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>Sie werden nacheinander verbessert. Was fertig ist, bleibt, was auch geschieht.</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>Reelmend schließen</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>Rechner ausschalten</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{count} von {total} fertig</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>V&amp;orherige Einstellung</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>Näch&amp;ste Einstellung</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>A&amp;b hier verbessern</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>Bis &amp;hier verbessern</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>Ganzes Vi&amp;deo verbessern</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} ist, was es sein soll</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} ist nicht, was es sein soll</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>Die eine Prüfung bestanden.</numerusform>
            <numerusform>Alle %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>{failed} von %n Prüfung nicht bestanden.</numerusform>
            <numerusform>{failed} von %n Prüfungen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name} ist gescheitert, bevor es ein Ergebnis zum Prüfen gab.</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} Bilder in {time}</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>Alle {count} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Zeigen, was geprüft wurde</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>Zeigen, was geprüft wurde  (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>Die schnellste ohne Qualitätsverlust</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>Exakt (32 Bit), langsamer</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>Die Hälfte des freien</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>Auf der Grafikkarte decodieren</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>Modelle arbeiten auf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>Speicher für einen Auftrag</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>Mit weniger werden Bilder in kleineren Teilen bearbeitet: langsamer, mit demselben Ergebnis.</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>Nur was sie genau wie Software decodiert. Schont den Prozessor, braucht Grafikspeicher.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>Neben dem Video</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Der übliche Ordner</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>Vorschauen und Messungen</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>Vorhandene Modelle bleiben in dem Ordner, in dem sie sind.</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>Was dort liegt, kann jederzeit neu gemacht werden.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>Die Sprache wechselt, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>Beim Start nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>Sonst nutzt Reelmend das Internet nur, um Modelle herunterzuladen, die Sie verlangen.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Quadratische Pixel</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>Für Player, die die Pixel von Breitbild-DVDs und Ähnlichem falsch zeigen</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Andere Größe…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>{time} werden verbessert</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>Erster Moment, der verbessert wird</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>Letzter Moment, der verbessert wird</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>Ganzes Video verbessern</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>%n Video ist in der Warteschlange</numerusform>
            <numerusform>%n Videos sind in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>Alles geschieht auf diesem Rechner. Ihre Videos werden nie hochgeladen oder verändert.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>Reparieren Sie Ihr Video</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>Machen Sie alte, kleine oder unscharfe Aufnahmen wieder scharf, und vergleichen Sie, bevor Sie sie behalten.</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>Ein Video oder mehrere hierher ziehen</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Video öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Einige Sekunden eines alten Films, der mit Reelmend kommt</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>Dieses Modell ist nicht auf diesem Rechner: Holen Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>Jedes Bild wird in {count} Lagen gesehen: Es dauert {count}-mal so lange.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Rezepts</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>Fehlendes Modell holen…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>Das Modell holen, das dieses Rezept braucht</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>Modell oder Filter hinzufügen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>Keine Schritte: Nur was unten gewählt ist, wird getan.</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>Keine Schritte: Das Video würde nur neu codiert. Wählen Sie oben, was getan werden soll.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>Wie viel langsamer</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>Ton in Zeitlupe</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>so lang wie das Bild</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor}-mal so lang</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>wie das Modell sie gibt</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>{rate} pro Sekunde  (×{factor})</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>Diese Datei verrät nicht, wie lang sie ist: Sie wird von Anfang an gezeigt und als Ganzes verbessert.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>Vorherige Einstellung</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Nächste Einstellung</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>Ab diesem Bild verbessern</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>Bis zu diesem Bild verbessern</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Bild ans Fenster anpassen</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mit 100 % zeigen</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>Bisher Fertiges abspielen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>Ein anderes Reelmend arbeitet daran</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Bild {done} von {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Bild {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>Nicht erreichbar: Ist der Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>Unfertig ({count})</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>Dies ist die neueste Version von Reelmend.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Eine neuere Version</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version} ist erhältlich.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>Nichts wird von selbst heruntergeladen: Die Seite mit den Versionen öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>Eine Datei {0} ist aufgetaucht, während diese gemacht wurde.</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>Eine Bildrate von {0} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>Ein Teil des bisher Fertigen von {0} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>Eine Größe unter null ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} von {1} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>Fügen Sie eines hinzu, das es tut: „reelmend models“ listet sie auf.</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>Alle Videos in {0} sind Ergebnisse von Reelmend.</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>Alle {0} anderen Spuren sind da.</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>Ein anderer Auftrag für {0} hat gerade begonnen.</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>Ein anderer Auftrag für {0} ist unfertig.</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>Verlangen Sie eine Größe von {0} bis {1} Pixeln je Seite.</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>Schwarze Balken umgeben das Bild: {0} Pixel oben, {1} unten, {2} links, {3} rechts.</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>Abgebrochen; was angekommen ist, bleibt, und der nächste Download setzt dort fort.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>Prüfen Sie HTTP_PROXY, HTTPS_PROXY und ALL_PROXY: Adressen beginnen mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>Prüfen Sie die Verbindung, oder holen Sie die Datei anderswo und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie Pfad und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>Prüfen Sie das Ergebnis mit „reelmend verify“.</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Prüfen Sie die beiden Zeiten.</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>Wählen Sie 0 (am besten) bis {0}.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>Wählen Sie 0 bis {0}.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Wählen Sie 1 bis {0}.</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>Wählen Sie PNG, das es kann, oder ein Video.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>Wählen Sie den Checkpoint eines unterstützten Modells.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>Wählen Sie den Checkpoint eines anderen.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>Wählen Sie einen Checkpoint dieses Modells.</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>Wählen Sie eine Datei mit Bild.</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>Wählen Sie einen eigenen Ordner für das Ergebnis.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>Wählen Sie einen längeren Bereich.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>Wählen Sie ein Modell, das es tut.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>Wählen Sie einen früheren Anfang.</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>Wählen Sie einen anderen Codec oder eine andere Größe, oder lassen Sie seine Optionen weg.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Wählen Sie einen anderen Codec.</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>Wählen Sie einen anderen Ordner oder ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Wählen Sie einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>Wählen Sie einen anderen Namen für das bisher Fertige.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>Wählen Sie dafür ein anderes Modell.</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>Bereinigt Bilder</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie eine kleinere Ausgabe oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie eine kleinere Ausgabe.</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>Wandeln Sie sie zuerst in GIF oder ein Video um.</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>Wandeln Sie das Video zuerst in ein gewöhnliches Format um, zum Beispiel H.264.</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>Berichtigen Sie sie, oder machen Sie sie neu.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>Meinten Sie {0}? „reelmend models“ listet alle auf.</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>Tun Sie es von Hand.</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>Verdoppelt die Größe von Aufnahmen.</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Verdoppelt die Größe mit dem, was die Bilder ringsum wissen; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>Verdoppelt die Größe; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>Vergrößert saubere Aufnahmen vierfach, so gut es geht; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>Vergrößert saubere Aufnahmen vierfach; EDVR medium, eigens trainiert.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>Vergrößert saubere Aufnahmen vierfach; ein guter Mittelweg zwischen Tempo und Qualität.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>Vergrößert saubere Aufnahmen vierfach; etwas schneller und schwächer als EDVR medium.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>Vergrößert saubere Aufnahmen mit starker Bewegung vierfach, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>Vergrößert saubere Aufnahmen mit starker Bewegung vierfach; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>Vergrößert beschädigte Bilder vierfach und bereinigt sie, jedes Bild für sich; klein und schnell.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Vergrößert beschädigte Bilder vierfach und erfindet Details, jedes Bild für sich; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Vergrößert beschädigte Bilder zweifach und erfindet Details, jedes Bild für sich; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>Vergrößert Zeichentrick vierfach, jedes Bild für sich; klein und schnell.</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>Vergrößert gezeichnete Bilder vierfach, jedes Bild für sich; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>Vergrößert alltägliche Aufnahmen vierfach, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>Vergrößert alltägliche Aufnahmen vierfach, mit Blick auf sieben Bilder; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>Vergrößert Aufnahmen vierfach und verdoppelt ihre Bildrate.</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>Vergrößert Aufnahmen vierfach.</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>Vergrößert bewegungsunscharfe Aufnahmen vierfach und schärft sie; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>Vergrößert Aufnahmen {0}-fach.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>Vergrößert vierfach und verdoppelt die Bildrate in einem Zug.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>Vergrößert vierfach und verdoppelt zugleich die Bildrate; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Vergrößert vierfach mit dem, was die Bilder ringsum wissen; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>Vergrößert vierfach; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>Vergrößert weiche Aufnahmen vierfach, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>Vergrößert {0}-fach</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>Jedes Bild kommt nach dem davor.</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>FFmpegs Handbuch listet seine Optionen unter „Encoders“ auf.</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>Wenige Player kennen {0} in {1}-Dateien.</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>Dateien vom Typ „{0}“ können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>Beenden Sie ihn mit „reelmend resume“, geben Sie ihn mit „reelmend jobs discard“ auf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie {0} auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>Holen Sie ihn erneut, oder als .safetensors.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>Holen Sie ihn mit gewöhnlichen 16- oder 32-Bit-Gewichten.</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>Holen Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>Holen Sie den Checkpoint erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>Holen Sie die Datei erneut, oder restaurieren Sie, was da ist, mit Ende bei {0} Sekunden.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>Holen Sie die Datei erneut: Nichts davon ist angekommen.</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>Holen Sie das Video als HDR10, HLG oder im Standardumfang.</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>Holen Sie sie mit „reelmend models download {0}“, oder bringen Sie die Datei mit „reelmend models import FILE“.</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Geben Sie es mit „reelmend jobs discard“ auf, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>Geben Sie Pixel ab 0 an.</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>Geben Sie Pixel an, oder 0 für beliebig.</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>Geben Sie den Auftrag auf.</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>Geben Sie den unfertigen Auftrag mit „reelmend jobs discard“ auf, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>HEVC kann nicht aus Bildern mit weniger als {0} Pixeln je Seite gemacht werden.</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Installieren Sie es neben Reelmend.</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>Es nennt sich interlaced, aber seine Bilder sind ganze Bilder.</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>Es nennt sich interlaced; zu wenig bewegt sich, um sicher zu sein.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Es kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>Von {0} bis {1} Sekunden ist es schwarz.</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>Es ist unscharf: nicht im Fokus, verwackelt oder schon vergrößert.</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>Es ist Film, der auf Fernseh-Halbbilder verteilt wurde: Zwei von fünf Bildern zeigen Kämme.</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>Es ist interlaced ({0}): Bewegte Kanten zeigen Kämme.</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>Es rauscht.</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>Es zeigt nur {0} Bilder pro Sekunde: Bewegung ruckelt.</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>Er nimmt {0} Bit.</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>Es wurde als {0} aufgehoben: Sehen Sie, ob es genügt, oder machen Sie es aus einer heilen Quelle neu.</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>Er wurde abgelehnt. Holen Sie den Checkpoint erneut von seinem Autor, oder als .safetensors.</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>Es wurde stark komprimiert: Blockkanten sind zu sehen.</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>Es wurde stark komprimiert: {0} sind wenig für diese Größe.</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>Es {0}: bei {1}{2}.</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>Seine Bilder sind nicht gleich weit auseinander (variable Bildrate); jedes behält seine Zeit.</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>Seine Optionen: {0}.</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>Lassen Sie --crf weg; wählen Sie eine Qualität in Worten.</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>Lassen Sie die Stärke von „{0}“ weg.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>Weniger als nichts kann nicht abgeschnitten werden.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Machen Sie es neu.</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>Schaffen Sie dort Platz und erlauben Sie das Schreiben, oder setzen Sie {0} auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>Machen Sie {0} beschreibbar, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>Macht die Bilder zwischen den Bildern.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>Macht die Bilder zwischen den Bildern; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>Der Speicher wurde knapp: {0} arbeitete in Teilen von {1} Pixeln weiter, {2} Bilder zugleich.</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>Bewegung macht es unscharf.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>Setzen Sie ihn an den Anfang des Rezepts, und lassen Sie einen zweiten weg.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>Setzen Sie ihn an den Anfang des Rezepts, gegebenenfalls hinter „deinterlace“ oder „inverse-telecine“.</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>Nennen Sie eine, mit # für die Zahl.</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>Modelle der Gemeinschaft brauchen das Paket spandrel.</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>Modelle sahen die Farben der Quelle ({0}) etwas verschoben; das Ergebnis hat sie, wie sie waren.</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>Keine Grafikkarte hier decodiert solche Videos genau: Software tat es.</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>Keine Grafikkarte hier codiert solche Bilder: Software tat es.</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>Kein Modell dieses Rezepts macht die Bilder, die eine neue Bildrate oder Zeitlupe braucht.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>Kein Bild von {0} kann hier decodiert werden.</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>Kein einziges Bild von {0} kann decodiert werden.</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>In {0} kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>In {0} darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>Von {0} bis {1} Sekunden bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>Von diesem Auftrag ist noch nichts fertig.</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>Nirgends, wo nachgesehen wurde, {0} das Bild.</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>Ein Bild der Quelle konnte nicht decodiert werden.</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>Andere Modelle können entfernt werden.</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>Mit Bildern der Art {0} kann nicht gearbeitet werden.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>Bilder dieser Art können nicht sagen, dass sie HDR sind: Jedes Programm würde sie falsch zeigen.</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>Bitte melden Sie es mit den Details und dem, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Legen Sie die frühere Datei zurück und setzen Sie den Auftrag fort, oder geben Sie ihn mit „reelmend jobs discard“ auf und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>Reelmend oder seine Modelle haben sich geändert, seit der Auftrag für {0} begann.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Entfernen Sie sie, und laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>Entfernt Rauschen und Kompressionsreste, in der Größe der Quelle.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Benennen Sie die Datei oder ihren Ordner um.</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>Setzen Sie den Auftrag fort, nötigenfalls nach einem Neustart des Rechners oder auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>Siehe „reelmend jobs“.</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>Siehe „reelmend models list“.</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>Schärft Aufnahmen.</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>Schärft oder bereinigt Aufnahmen.</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>Schärft, was eine Handkamera verwackelt hat, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>Schärft, was durch ein weiches Objektiv oder Bewegung unscharf ist; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>Schärft, was Bewegung verwischt hat.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>Schärft, was Bewegung verwischt hat: Es sieht, wohin sich etwas bewegt, und nimmt die Spur zurück.</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>Schärft, was durch Bewegung unscharf ist, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>Die Gewichte von {0} fehlen: Es sind {1}, unter {2}.</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>„reelmend models“ listet alle auf.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>Schärft, was eine weiche Linse verwischt hat; klein genug für einen gewöhnlichen Prozessor.</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>Gezeigt als {0}:1, die Quelle als {1}:1.</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>Zeitlupe mit {0}-facher Dauer ist nicht möglich.</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>Es wird so viel abgeschnitten, dass weniger als {0} Pixel bleiben.</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>In Reelmend ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>Ton {0} dauert {1} Sekunden, erwartet {2}.</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>Ton {0} liegt {1} ms neben seinem Platz.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>Angehalten; {0} Bilder sind für „reelmend resume“ aufgehoben.</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>Spuren der Quelle fehlen: {0}.</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>Entfernt Bewegungsunschärfe und Kompressionsspuren; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>Entfernt Bewegungsunschärfe aus sauberen Aufnahmen; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>Entfernt Rauschen, mit Blick auf viele Bilder.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>Entfernt Kompressionsspuren und wirkt knackig; kann in Flächen Struktur erfinden.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>Entfernt Kompressionsspuren, am nächsten am Ursprünglichen; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>Entfernt Spuren starker Kompression mit fester Bitrate; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>In Grau und RGB lässt sich Telecine nur bei {0} Bit je Wert rückgängig machen; {1} hat {2}.</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>Die Farben sind gekennzeichnet wie die der Quelle.</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>Die Farben sind falsch gekennzeichnet: {0}.</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>Die Farben sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>Die Farben weichen {0} von 255 Stufen von denen der Quelle ab.</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>Die Farben dieses Videos sind auf sehr ungewöhnliche Weise codiert (H.273-Matrix {0}).</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>Die Farben von {0} können nur Geräte für Dolby Vision lesen.</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>Der Rechner konnte nicht in den Ruhezustand versetzt oder ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>Das Gerät {0} arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>Der Datenträger mit {0} ist voll.</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>Der Datenträger mit {0} ist fast voll: Der Auftrag geht von selbst weiter, wenn {1} mehr frei sind.</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>Das Ergebnis braucht womöglich {0}, aber auf dem Datenträger mit {1} sind {2} frei.</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>Die Gewichte brauchen {0}, aber auf dem Datenträger mit {1} sind {2} frei.</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>Der Datenträger mit {0} nimmt nichts mehr an, obwohl er Platz hat: Prüfen Sie, ob ein Kontingent gilt, oder entfernen Sie Dateien. Der Auftrag versucht es in {1} Sekunden erneut.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>Das Ende muss nach dem Anfang kommen.</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>Die Datei ist beschädigt, oder ihr Training ist gescheitert: Holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>Die Datei ist beschädigt: Holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Die Datei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>Die Datei ist womöglich beschädigt, unvollständig oder von unbekannter Art: Versuchen Sie, sie abzuspielen, oder holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Die Datei ist womöglich beschädigt.</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>Der Filter „crop“ muss vor Modellen und anderen Filtern kommen.</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>Der Filter „{0}“ ist nicht richtig verlangt: {1}.</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>Der Filter „{0}“ muss zuerst kommen: Was davor geschieht, vermischt die Halbbilder.</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>Der Kopf nennt {0} Bilder, die Datei enthält {1}.</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>Der Auftrag in {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>Das Journal in {0} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>Der Name {0} ist kein Text, der aufgeschrieben werden kann.</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>Das Modell in {0} läuft nicht.</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>Die andere Spur ist da.</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>Das Bild hat {0} × {1} Pixel: Schneiden Sie weniger ab.</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>Das Bild ist klein: {0} × {1} Pixel.</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>Das Bild hat {0} × {1} Pixel, erwartet {2} × {3}.</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>Die Bilder von {0} sind Teile, die übereinandergelegt werden.</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>Die Bilder von {0} können nicht vermessen werden.</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>Die Proxy-Einstellungen dieses Rechners sind unbrauchbar.</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>Der Prüfbericht {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>Das Ergebnis ist HDR, aber sein Codec kann nichts über den Bildschirm sagen, an dem die Quelle abgestimmt wurde.</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>Das Ergebnis wurde als {0} aufgehoben.</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>Das Ergebnis hätte {0} × {1} Pixel.</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>Das Ergebnis würde seine eigene Quelle ersetzen.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>Die Quelle nennt ihre Farben nicht: als {0} genommen, wie Player es tun.</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>Die Quelle endet früh: Sie verspricht {0} Sekunden, {1} können gelesen werden.</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>Die Quelle hat feineres Farbdetail als {0}, das das Ergebnis hat{1}.</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>Die Quelle hat {0} Bit je Wert, das Ergebnis {1}.</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>Die Quelle ist HDR; das Ergebnis zeigt sie so, wie es gewöhnliche Bildschirme können.</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>Die Quelle ist beschädigt: Ein Bild wurde mit dem ausgebessert, was es umgibt.</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>Die Quelle ist beschädigt: {0} Bilder wurden aus ihrer Umgebung geflickt.</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>Die Quelle ist interlaced: Kammkanten bleiben im Ergebnis.</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>Die Quelle ist ganz: {0} Sekunden.</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>Der Anfang liegt hinter dem Ende von {0}, das {1} Sekunden dauert.</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>Der Anfang darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>Der Timecode beginnt mit {0}, erwartet war {1}.</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>Die Transparenz der Quelle wurde weggelassen.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>Die Gewichte {0} sind beschädigt: Die Datei ist nicht die veröffentlichte.</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>Die Gewichte {0} fehlen.</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>Die Gewichte {0} konnten nicht geholt werden.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>Die Gewichte {0} passen nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>Es gibt keine anderen Spuren.</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>Zwischen diesen beiden Zeiten sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>Es gibt keine Bilder {0}.</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>Es gibt kein Gerät namens „{0}“.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>Es gibt keinen Filter namens „{0}“.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>Es gibt kein Modell namens „{0}“.</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>Es gibt keinen unfertigen Auftrag „{0}“.</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>In {0} ist kein Video.</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>Für Bilder dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>Der Speicher reicht nicht, um an {0} zu arbeiten.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>Dieser Rechner hat kein Gerät {0}.</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>Zeiten zählen ab dem Anfang des Bildes.</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>Soll eines davon noch einmal restauriert werden, wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>Versuchen Sie es gleich noch einmal: Er wird vielleicht gerade neu gemacht. Wenn niemand am Auftrag arbeitet, setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>Versuchen Sie, die Datei abzuspielen.</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>Verwenden Sie --device auto oder cpu.</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>Verwenden Sie BREITExHÖHE, zum Beispiel 1920x1080, oder eines von {0}.</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>Verwenden Sie einen Namen ohne Endung.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Verwenden Sie auto oder eines von {0}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>Verwenden Sie auto, cpu, cuda, cuda:N, mps oder xpu.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>Verwenden Sie fp32.</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>Verwenden Sie eine bis {0} Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>Verwenden Sie die Art, die der Auftrag macht.</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>Verwenden Sie {0} oder {1}; für einen Ordner mit Bildern wählen Sie den Codec {2}.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Verwenden Sie {0}.</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>Verwenden Sie stattdessen „deinterlace“, oder wandeln Sie das Video zuerst in 8 Bit um.</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>Videos mit 8 bis {0} Pixeln je Seite können restauriert werden.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>Warten Sie darauf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>Warten Sie auf seinen ersten Abschnitt.</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>Was von {0} unfertig ist, hat eine andere Version von Reelmend begonnen.</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>Was {0} codiert hat, kann keine {1}-Datei werden.</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>Was {0} Bild für Bild angibt, wurde weggelassen: Das Ergebnis ist einfaches HDR.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leeres Bild</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>unteres Halbbild zuerst</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbkennzeichnung</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>Decodieren</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Dateikopf</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>zeigt nichts, wo die Quelle etwas zeigt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>steht still, wo die Quelle sich bewegt</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Synchronität</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>oberes Halbbild zuerst</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>Bildrate unbekannt</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} asks to run code ({1}).</source>
        <translation>{0} will Code ausführen ({1}).</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} gehört zu Reelmend und bleibt.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>{0} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} arbeitet nicht mit der Genauigkeit {1}.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} hat keine Zahl für die Qualität.</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} hat keine Option {1}.</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} hat keine solchen Werte.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} enthält mehrere Bildfolgen: {1}.</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} enthält Gewichte, die größer als die Datei sind.</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} enthält Gewichte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} enthält Gewichte, mit denen nicht gerechnet werden kann.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} enthält {1}.</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} ist ein Checkpoint von {1}, das keine ganzen Bilder in Farbe restauriert: Sein Zweck ist {2}, mit {3} Kanälen hinein und {4} heraus.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0} wird gerade gemacht.</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>{0} wird von einem anderen Reelmend gemacht.</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>An {0} wird gearbeitet.</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} ist abgeschnitten: Es enthält kein Bild.</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} ist abgeschnitten: Der Kopf verspricht {1} Sekunden, nur {2} können gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} ist keine Qualität von {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} ist kein Checkpoint von {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} ist kein Checkpoint, der sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} ist kein Checkpoint, der sicher gelesen werden kann: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} ist kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} ist kein Video, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} ist keine {1}-Datei: {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} ist nicht, was es sein soll. {1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} ist von keinem bekannten Modell.</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} ist, was der Auftrag selbst macht.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} macht neue Bilder: Es gibt nichts, womit sie gemischt werden könnten.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>{0} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>{0} Megabit pro Sekunde</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} Bilder kommen nicht nach dem davor.</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>{0}-Bilder kommen in einen Ordner, nicht in eine {1}-Datei.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>{0} Bilder der Folge fehlen ({1}): Die davor dauern länger.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>{0} Bilder der Folge fehlen: Die davor dauern länger.</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>{0} Bilder der Quelle konnten nicht decodiert werden.</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} Bilder, erwartet {1}.</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} Bilder, die Quelle hat {1}.</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} lehnt Bilder von {1} × {2} Pixeln mit diesen Optionen ab.</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>{0} wurde geändert, seit der Auftrag begann.</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>{0} wurde geändert, während es restauriert wurde.</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}, jedes Bild für sich.</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} Sekunden, erwartet {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>„{0}“ ist keine Bildrate.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>„{0}“ ist keine Größe.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>Pixelseitenverhältnis {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>gezeigt als {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>um {0}° gedreht</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>Bildrate unbekannt</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} Bilder (laut Dateikopf)</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} Bilder (aus Dauer und Bildrate)</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>unbekannte Bildzahl</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} Bit</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>Matrix {0} (angenommen)</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>Matrix {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>Primärfarben {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>Übertragung {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>begrenzter Wertebereich</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Wertebereich</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>Farbwerte {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>mittig</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>gemastert auf {0} bis {1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>im Bildmittel {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0} (gekennzeichnet als {1})</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressiv</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>interlaced</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>Telecine</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>oberes Halbbild zuerst</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>unteres Halbbild zuerst</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>Weichheit {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>Rauschen {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>Blockbildung {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>Über Reelmend</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>Restauriert Video mit Modellen, die mehrere Bilder zugleich betrachten. Alles geschieht auf diesem Rechner.

Apache License 2.0. Video wird mit FFmpeg, x264 und x265 gelesen und geschrieben, die eigene Lizenzen haben.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>vorheriges, nächstes Bild</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>erstes, letztes Bild</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>vorherige, nächste Einstellung</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>ab hier, bis hier verbessern</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>Trennlinie ziehen, Umschalt + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>Vorschau dieses Bildes oder Abschnitts</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>Berechnen der Vorschau anhalten</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K, Leertaste im Bild</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>abspielen, pausieren</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>Rezept zum Vergleich behalten</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>dieses Rezept als Nachher zeigen</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>das Original oder dieses Rezept als Vorher zeigen</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>das als Nachher gezeigte Rezept verwenden</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>Trennlinie, nebeneinander, nacheinander, Unterschied</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>mehr von Vorher oder Nachher</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Umschalt und ziehen, Umschalt + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>Trennlinie drehen</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>X halten</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>Vorher ansehen</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>L halten</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>weiche oder eckige Pixel</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>Mausrad, Strg + Plus oder Minus</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>100 % hier und zurück zum ganzen Bild</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>ganzes Bild, 100 %</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>ziehen, Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>vergrößertes Bild bewegen</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>verbessern</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>pausieren, fortsetzen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>zur Warteschlange hinzufügen, Warteschlange zeigen</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>in der Warteschlange verschieben oder entfernen</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>Hochskalieren</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}, {factor} × die Bilder</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Kommt mit Reelmend</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>Unbekannt: Die Datei sagt es nicht. Fragen Sie, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>Nicht kommerziell nutzbar</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>Seine Urheber haben seine Bilder mit perfekten verglichen.</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>In unseren Tests kamen seine Bilder den perfekten etwas näher.</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>In unseren Tests kamen seine Bilder den perfekten deutlich näher.</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>In unseren Tests kamen seine Bilder den perfekten sehr viel näher.</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>{speed} bei einem DVD-Bild</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Aufträge (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Auftrag speichern unter</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>Ergebnis speichern unter</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Videos ({patterns});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s je Bild</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>Vorschau dieses Teils</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>Vorschau dieses Teils  ·  Taste A für alles Sichtbare: {time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>mit {percent} % des Tempos gezeigt</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>{name} wurde ausgelassen: Es ist nichts gewählt, was es verändern würde.</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>Öffnen Sie es, und wählen Sie, was damit getan werden soll.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>Hochskalieren</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>Mehr Pixel, mehr Details</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>Gegen Verwackeln und Unschärfe</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>Gegen Rauschen und Kompressionsspuren</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>Alles dauert länger, mit neuen Zwischenbildern</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>Flüssig</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>Mehr Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Deinterlacen</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>Ganze Bilder aus Bändern und Fernsehen</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>beste Qualität, {count} × die Arbeit</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>Telecine umkehren</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>Schwarze Balken abschneiden</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Rauschen entfernen</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>Farbstufen glätten</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Scharfzeichnen</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>Filmkorn hinzufügen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>Macht ganze Bilder aus den halben von Bändern und Fernsehen.</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>Gibt Film seine eigenen Bilder zurück, vier von fünf.</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>Mit 0 an allen Seiten werden die Balken gemessen.</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>Rauschen bis zu dieser Stärke wird entfernt, in Stufen von 8 Bit.</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>Gegen sichtbare Stufen in Himmel und Schatten.</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>Schärfere Details ohne helle Säume.</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>Überdeckt, was zu sauber aussieht.</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>Macht das Bild an dieser Stelle des Rezepts größer oder kleiner.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>Erstes Halbbild</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Quadratische Pixel</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>eines je Bild</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>zwei je Bild (flüssiger)</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>oberes</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>unteres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>Visuell verlustfrei</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>Es ist nichts gewählt, was es verändern würde. Sie könnten wählen, was getan werden soll, einen Schritt hinzufügen oder eine andere Größe wählen.</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>Neu codieren</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Etwas wählen</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>Das Video nur neu codieren?</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>Der Ordner konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>Öffnen Sie {folder} in Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>Das Video konnte nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>Öffnen Sie {path} in Ihrem Player.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>Wie das Rezept sie gibt</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>etwa {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>etwa {count} Tage</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s je Bild</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>interlaced</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>Ton: {codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleiche Größe</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>Größe ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor} × langsamer</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
</context>
</TS>
