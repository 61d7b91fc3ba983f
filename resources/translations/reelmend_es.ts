<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>Modelos para ampliar</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>Modelos contra el desenfoque</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>Modelos de limpieza</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>Modelos de fotogramas intermedios</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>Obtener más modelos…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>Analizando el vídeo…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>No se pudo medir el vídeo.</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Este vídeo</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>Todo sobre este vídeo</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>Lo que se encontró en este vídeo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar todo lo encontrado</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>Seguir este consejo</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>La receta de abajo se encarga de ello.</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>Usar la receta propuesta para este vídeo</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>No le falla nada, hasta donde se puede medir.</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>También ayudaría, pero no hay nada para ello en este equipo: {goals}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>No más consejos</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>Mostrar {name} como antes</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>Mostrar {name} como después</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>Mejorar con esta receta  (U para la mostrada como después)</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>No comparar más {name}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>Diferencia, cuatro veces más brillante</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>Antes a la izquierda, después a la derecha del divisor. Mayús y las flechas lo mueven y giran.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Archivo de resultado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>Cambiar dónde se guarda el resultado</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>Restaurar todo el vídeo  (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>La cola está trabajando: añada el vídeo o deténgala primero.</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>Guardar en la cola</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>Hacerlo más tarde, tras otros</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Cambiar la entrada</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>Reelmend se cerró inesperadamente la última vez</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>Lo hecho se conserva: los trabajos sin terminar pueden continuarse.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend, o algo que utiliza, falló.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>Si vuelve a ocurrir, informe de ello con los detalles y lo que hizo.</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} fotogramas en {time}</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} está listo</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>No se pudo mejorar {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>Se mejoró %n vídeo.</numerusform>
            <numerusform>Se mejoraron %n vídeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falló.</numerusform>
            <numerusform>%n fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La cola ha terminado</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>Cerrar el vídeo y volver al inicio</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>Volver al inicio  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>Lo que Reelmend anotó antes y después</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>Cuánto durará el trabajo</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>Lo que necesitará el trabajo</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>memoria {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>Midiendo la velocidad de este equipo…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Tarda {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>Probándolo con la muestra…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>Se prueba cuando no se está mejorando ningún vídeo.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Cambiar: {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>De nuevo la carpeta habitual: {name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>Cambiar el formato</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>Codificar en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>Más rápido y con archivos más grandes; lo que la tarjeta no puede lo codifica el software</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>Opciones avanzadas del codificador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>Número de calidad</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>según la calidad de arriba</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>El número del codificador (CRF): menor es mejor y ocupa más</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>como el origen</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>Opciones del codificador</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>Cualquier opción del codificador con los nombres de FFmpeg, separadas por espacios</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>Lo adecuado al origen</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>No hay ningún modelo para «{goal}» en este equipo.</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>Lo hace un filtro, pues no hay ningún modelo para «{goal}» en este equipo.</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>Empiece con un vídeo</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>Suelte uno aquí o pruebe la muestra. Su original nunca se modifica.</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>Diga qué se debe hacer</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>Elija objetivos con palabras sencillas; Reelmend propone lo adecuado a su vídeo. Luego pulse Mejorar.</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>Compare antes de decidir</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>Una vista previa muestra unos segundos antes y después: arrastre el divisor, amplíe con la rueda.</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>¿Detener la mejora?</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Detener y conservar lo hecho</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>¿Cerrar Reelmend mientras mejora un vídeo?</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>Lo hecho se elimina. El vídeo original queda como está.</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>¿Descartar este trabajo?</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n fotograma está hecho. Si lo guarda, el trabajo sigue cuando quiera; solo se rehacen los últimos segundos de vídeo.</numerusform>
            <numerusform>%n fotogramas están hechos. Si los guarda, el trabajo sigue cuando quiera; solo se rehacen los últimos segundos de vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>Aún no hay ningún fotograma hecho.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend es software libre bajo la Apache License 2.0. Se apoya en el trabajo de muchos otros, bajo las licencias de abajo. Los programas que se distribuyen con x264 y x265 están en su conjunto bajo la GPL.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>Buscando licencias…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;anudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Abrir vídeo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Probar la muestra</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>Abrir &amp;trabajo…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>&amp;Guardar trabajo como…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>C&amp;errar vídeo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vídeo</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Mejorar</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Añadir a la c&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>&amp;Ver lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>&amp;Guardar resultado como…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Mostrar resultado en l&amp;a carpeta</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>Mostrar in&amp;forme</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Fotograma s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Fotograma a&amp;nterior</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>P&amp;rimer fotograma</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>&amp;Último fotograma</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>&amp;Guía breve</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>Buscar una versión más &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>&amp;Acerca de Reelmend</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>Este trabajo necesita un modelo llamado «{name}», que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>Importe el checkpoint de ese modelo o elija otra receta.</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>Se necesita {title}, que no está en este equipo</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>Algunos vídeos necesitan {title}, que no está en este equipo</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>Hacer los demás</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{size} por descargar de {host}. Licencia: {licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>Checkpoints ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>Importar un checkpoint</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title} no puede usarse para ganar dinero</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>Su licencia: {licence}. ¿Descargarlo de todos modos?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>¿Quitar {title} de este equipo?</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>Puede volver a descargarse: {size}.</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>Para volver a usarlo necesitaría el archivo que importó.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} es {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
Función: {purpose}
Licencia: {licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>Importar un checkpoint…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>O suelte el archivo en la ventana</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Uso comercial permitido</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>Omitir modelos cuyos resultados no pueden generar dinero</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>Ningún modelo coincide. Elija otro objetivo o busque otra cosa.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>Lo que hace se muestra aquí una vez instalado.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>De {host}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>Hecho en este equipo a partir de la muestra.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>Dejarlo trabajar unos segundos para ver su velocidad aquí</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Medir la velocidad en este equipo</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qué tan buena es</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Detener la descarga</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>¿Detener la mejora y cerrar el vídeo?</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>¿Detener la mejora y abrir otro vídeo?</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Generando la vista previa…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>Vista previa: {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>Detener la vista previa</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Guardar para comparar</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>Comparar esta receta con otras en los mismos fotogramas  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>Vista previa de todo lo que se ve, aunque tarde</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>De uno en uno; mantenga X para ver el antes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Ampliación suave</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Salir de la comparación</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>Duración de la vista previa</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>Vista previa: {length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>Ver cómo quedaría este fotograma o tramo  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>Los modelos están trabajando: espere a que acabe el trabajo o deténgalo.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR, mostrado como puede una pantalla corriente</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>Vista previa de t&amp;odo lo que se ve</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>&amp;Detener la vista previa</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>D&amp;uración de la vista previa</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>&amp;Todo lo visible, aunque tarde</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>R&amp;eproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Guardar para comparar</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>Usar esta &amp;receta</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>Mostrar como &amp;antes</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>Mostrar como de&amp;spués</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>Receta {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>D&amp;ivisor</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>De u&amp;no en uno</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Di&amp;ferencia</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>Ver el an&amp;tes</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>Lu&amp;pa</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>A&amp;mpliación suave</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>Mover el divisor a la izquierda</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>Mover el divisor a la derecha</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>Girar el divisor a la izquierda</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>Girar el divisor a la derecha</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Montando el resultado…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Continuando en el fotograma {frame}</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>Mejorando a {size}…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Fotograma {done} de {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Fotograma {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>Detener  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>Pausar el trabajo o continuarlo  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>Ver lo hecho hasta ahora</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>Los vídeos terminados se quedan. Los demás continúan cuando la cola vuelva a empezar; del que está en curso solo se rehacen los últimos segundos de vídeo.</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>¿Detener la cola?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>No se pudo añadir %n archivo a la cola.</numerusform>
            <numerusform>No se pudieron añadir %n archivos a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>Los demás se añadieron.</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>La cola ha terminado. El equipo se suspenderá en {seconds} s.</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>La cola ha terminado. El equipo se apagará en {seconds} s.</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Apagar ahora</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Mostrar la c&amp;ola</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Añadir &amp;vídeos…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Iniciar la cola</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>Misma re&amp;ceta para todos los que esperan</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>&amp;Reproducir el resultado</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Mostrar resultado en l&amp;a carpeta</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>Mos&amp;trar el informe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>Intentar de nuevo todo &amp;lo fallido</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>Quitar lo &amp;hecho</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>Lo hace otro Reelmend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Continuando en el fotograma {frame}</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Montando el resultado…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Añadir vídeos…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>Suelte aquí vídeos o una carpeta</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>Se mejoran uno tras otro. Lo hecho se conserva pase lo que pase.</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Cuando todo esté hecho</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>cerrar Reelmend</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>suspender el equipo</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>apagar el equipo</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con fallo</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{count} de {total} hechos</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>P&amp;lano anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>Plano &amp;siguiente</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>Mejorar &amp;desde aquí</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>Mejorar &amp;hasta aquí</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>Mejorar &amp;todo el vídeo</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} es lo que debe ser</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} no es lo que debe ser</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>La única comprobación se superó.</numerusform>
            <numerusform>Se superaron las %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>{failed} de %n comprobación falló.</numerusform>
            <numerusform>Fallaron {failed} de %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name} falló antes de que hubiera un resultado que comprobar.</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué se debe hacer?</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} fotogramas en {time}</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>{count} comprobaciones superadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Archivo de resultado</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Mostrar lo que se comprobó</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>Mostrar lo que se comprobó  (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>La más rápida sin perder calidad</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>Exacta (32 bits), más lenta</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>La mitad de la libre</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>Decodificar en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>Los modelos trabajan en</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>Memoria para un trabajo</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>Con menos, las imágenes se procesan en partes más pequeñas: más lento, con el mismo resultado.</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>Solo lo que decodifica exactamente igual que el software. Alivia el procesador y ocupa memoria gráfica.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>Junto al vídeo</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>La carpeta habitual</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>Vistas previas y mediciones</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>Los modelos existentes se quedan en su carpeta.</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>Lo que hay allí puede volver a crearse en cualquier momento.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>El idioma cambiará en cuanto termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>Buscar una versión más nueva al iniciar</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>Por lo demás, Reelmend solo usa Internet para descargar los modelos que usted pida.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>Tamaño de salida</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Píxeles cuadrados</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>Para reproductores que muestran mal los píxeles de DVD panorámicos y similares</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Otro tamaño…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>Se mejoran {time}</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>Primer momento que se mejora</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>Último momento que se mejora</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>Mejorar todo el vídeo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>%n vídeo está en la cola</numerusform>
            <numerusform>%n vídeos están en la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>Todo ocurre en este equipo. Sus vídeos nunca se suben ni se modifican.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>Restaure su vídeo</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>Devuelva la nitidez a grabaciones antiguas, pequeñas o borrosas, y compare antes de guardarlas.</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>Suelte aquí un vídeo, o varios</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Abrir vídeo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Unos segundos de una película antigua que viene con Reelmend</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>Este modelo no está en este equipo: obténgalo o elija otro.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>Cada imagen se ve en {count} orientaciones: tarda {count} veces más.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>Pasos de la receta</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>Obtener el modelo que falta…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>Obtener el modelo que necesita esta receta</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>Añadir un modelo o un filtro</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>Sin pasos: solo se hace lo elegido abajo.</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>Sin pasos: el vídeo solo se recodificaría. Elija arriba qué se debe hacer.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>Cuánto más lento</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>Sonido a cámara lenta</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>tan largo como la imagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor} veces más largo</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>los que dé el modelo</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>{rate} por segundo  (×{factor})</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>Este archivo no dice cuánto dura: se muestra desde el principio y se mejora entero.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>Plano anterior</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Plano siguiente</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>Mejorar desde este fotograma</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>Mejorar hasta este fotograma</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>Reproducir lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>Otro Reelmend trabaja en ello</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Fotograma {done} de {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Fotograma {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>Fuera de alcance: ¿está conectado su disco?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>Sin terminar ({count})</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>Esta es la versión más nueva de Reelmend.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Una versión más nueva</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version} está disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>Nada se descarga solo: la página de versiones se abre en el navegador.</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Abrir la &amp;página</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>Apareció un archivo {0} mientras se creaba este.</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>Una velocidad de {0} fotogramas no tiene sentido.</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>Falta o está dañada una parte de lo hecho de {0}.</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>Un tamaño menor que cero no tiene sentido.</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>Un {0} de {1} no tiene sentido.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>Añada uno que lo haga: «reelmend models» los muestra.</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>Todos los vídeos de {0} son resultados de Reelmend.</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>Están las otras {0} pistas.</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>Otro trabajo para {0} acaba de empezar.</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>Hay otro trabajo sin terminar para {0}.</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>Pida un tamaño de {0} a {1} píxeles por lado.</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>Hay bandas negras alrededor de la imagen: {0} píxeles arriba, {1} abajo, {2} a la izquierda, {3} a la derecha.</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>Cancelado; lo recibido se conserva y la próxima descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>Compruebe HTTP_PROXY, HTTPS_PROXY y ALL_PROXY: las direcciones empiezan por http:// o https://.</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>Compruebe la conexión, u obtenga el archivo en otro sitio e impórtelo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>Compruebe el resultado con «reelmend verify».</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Compruebe los dos tiempos.</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>Elija de 0 (lo mejor) a {0}.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>Elija de 0 a {0}.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Elija de 1 a {0}.</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>Elija PNG, que sí puede, o un vídeo.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>Elija el checkpoint de un modelo compatible.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>Elija el checkpoint de otro.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>Elija un checkpoint de este modelo.</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>Elija un archivo con imagen.</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>Elija una carpeta propia para el resultado.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>Elija un intervalo más largo.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>Elija un modelo que lo haga.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>Elija un inicio anterior.</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>Elija otro códec o tamaño, o deje fuera sus opciones.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Elija otro códec.</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>Elija otra carpeta u otro formato.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>Elija otro nombre para lo hecho hasta ahora.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>Elija otro nombre o permita sobrescribirlo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>Elija otro modelo para ello.</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>Limpia imágenes</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>Cierre otros programas, o elija una salida más pequeña u otro dispositivo.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>Cierre otros programas o elija una salida más pequeña.</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>Conviértalo antes en GIF o en un vídeo.</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>Convierta antes el vídeo a un formato corriente, por ejemplo H.264.</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>Corríjalo o créelo de nuevo.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>¿Quería decir {0}? «reelmend models» los muestra todos.</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>Hágalo a mano.</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>Duplica el tamaño de las grabaciones.</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Duplica el tamaño con lo que saben los fotogramas vecinos; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>Duplica el tamaño; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>Amplía cuatro veces grabaciones limpias con la mejor calidad posible; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>Amplía cuatro veces grabaciones limpias; EDVR mediano con entrenamiento propio.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>Amplía cuatro veces grabaciones limpias; buen equilibrio entre velocidad y calidad.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>Amplía cuatro veces grabaciones limpias; algo más rápido y débil que EDVR mediano.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>Amplía cuatro veces grabaciones limpias con mucho movimiento, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>Amplía cuatro veces grabaciones limpias con mucho movimiento; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>Amplía cuatro veces imágenes dañadas y las limpia, fotograma a fotograma; pequeño y rápido.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Amplía cuatro veces imágenes dañadas e inventa detalle, fotograma a fotograma; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Amplía dos veces imágenes dañadas e inventa detalle, fotograma a fotograma; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>Amplía cuatro veces películas de animación, fotograma a fotograma; pequeño y rápido.</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>Amplía cuatro veces dibujos, fotograma a fotograma; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>Amplía cuatro veces grabaciones cotidianas, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>Amplía cuatro veces grabaciones cotidianas, mirando siete fotogramas; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>Amplía las grabaciones cuatro veces y duplica sus fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>Amplía grabaciones cuatro veces.</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>Amplía cuatro veces grabaciones con desenfoque de movimiento y las enfoca; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>Amplía grabaciones {0} veces.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>Amplía cuatro veces y duplica los fotogramas de una vez.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>Amplía cuatro veces y a la vez duplica los fotogramas; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Amplía cuatro veces con lo que saben los fotogramas vecinos; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>Amplía cuatro veces; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>Amplía cuatro veces grabaciones suaves, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>Amplía {0} veces</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>Cada imagen viene después de la anterior.</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>El manual de FFmpeg muestra sus opciones en «Encoders».</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>Pocos reproductores conocen {0} en archivos {1}.</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>No se pueden escribir archivos del tipo «{0}».</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>Termínelo con «reelmend resume», abandónelo con «reelmend jobs discard» o elija otro nombre.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>Libere espacio o ponga {0} en otra carpeta.</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>Obténgalo de nuevo, o como .safetensors.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>Obténgalo con pesos normales de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>Obténgalo o elija otro.</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>Obtenga de nuevo el checkpoint o elija otro modelo.</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>Obtenga de nuevo el archivo, o restaure lo que hay con el final en {0} segundos.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>Obtenga de nuevo el archivo: no ha llegado nada.</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>Obtenga el vídeo como HDR10, HLG o en rango estándar.</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>Obténgalos con «reelmend models download {0}», o traiga el archivo con «reelmend models import FILE».</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Abandónelo con «reelmend jobs discard» y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>Indique píxeles a partir de 0.</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>Indique píxeles, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>Abandone el trabajo.</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>Abandone el trabajo sin terminar con «reelmend jobs discard» y empiece de nuevo.</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>No se puede crear HEVC con imágenes de menos de {0} píxeles por lado.</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Instálelo junto a Reelmend.</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>Dice ser entrelazado, pero sus fotogramas son imágenes completas.</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>Dice ser entrelazado; se mueve muy poco para estar seguro.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>No se puede leer: {0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>Está en negro de {0} a {1} segundos.</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>Está borroso: desenfocado, movido o ya ampliado.</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>Es cine repartido en los campos de televisión: dos de cada cinco fotogramas muestran peines.</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>Es entrelazado ({0}): los bordes en movimiento muestran peines.</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>Tiene ruido.</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>Solo muestra {0} fotogramas por segundo: el movimiento va a saltos.</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>Admite {0} bits.</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>Se guardó como {0}: vea si sirve, o créelo de nuevo de un origen íntegro.</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>Fue rechazado. Obtenga de nuevo el checkpoint de su autor, o como .safetensors.</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>Se comprimió mucho: se ven los bordes de los bloques.</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>Se comprimió mucho: {0} es poco para este tamaño.</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>La imagen {0}: en {1}{2}.</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>Sus fotogramas no están equiespaciados (velocidad variable); cada uno conserva su tiempo.</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>Sus opciones: {0}.</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>Conocidos: {0}.</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>Deje fuera --crf; elija una calidad con palabras.</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>Deje fuera la intensidad de «{0}».</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>No se puede recortar menos que nada.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Créelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>Haga sitio ahí y permita escribir, o ponga {0} en otra carpeta.</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>Permita escribir en {0} para conservarlos.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>Crea las imágenes entre los fotogramas.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>Crea las imágenes entre los fotogramas; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>Faltó memoria: {0} siguió en partes de {1} píxeles, {2} imágenes a la vez.</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>El movimiento lo emborrona.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>Póngalo al principio de la receta y quite un segundo.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>Póngalo al principio de la receta, tras «deinterlace» o «inverse-telecine» si hace falta.</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>Nombre una, con # para el número.</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>Los modelos de la comunidad necesitan el paquete spandrel.</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>Los modelos vieron los colores del origen ({0}) algo desviados; el resultado los tiene como eran.</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>Ninguna tarjeta gráfica de aquí decodifica con exactitud tales vídeos: lo hizo el software.</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>Ninguna tarjeta gráfica de aquí codifica tales imágenes: lo hizo el software.</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>Ningún modelo de esta receta crea las imágenes que necesita otra velocidad o la cámara lenta.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>Aquí no se puede decodificar ninguna imagen de {0}.</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>No se puede decodificar ni una imagen de {0}.</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>No se puede cambiar nada en {0}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>No se permite escribir en {0}.</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>Nada se mueve de {0} a {1} segundos.</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>Aún no hay nada hecho de este trabajo.</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>En ninguno de los puntos examinados la imagen {0}.</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>No se pudo descodificar una imagen del original.</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>Se pueden quitar otros modelos.</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>No se puede trabajar con imágenes del tipo {0}.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>Las imágenes de este tipo no pueden indicar que son HDR: cualquier programa las mostraría mal.</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>Informe de ello con los detalles y diga qué hizo.</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Reponga el archivo anterior y reanude el trabajo, o abandónelo con «reelmend jobs discard» y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>Reelmend o sus modelos han cambiado desde que empezó el trabajo de {0}.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Quítelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>Quita el ruido y los restos de compresión, al tamaño del origen.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>Reanude el trabajo, tras reiniciar el equipo si hace falta, o en otro dispositivo.</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>Vea «reelmend jobs».</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>Vea «reelmend models list».</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>Da nitidez a las grabaciones.</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>Da nitidez o limpia grabaciones.</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>Da nitidez a lo que movió una cámara en mano, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>Da nitidez a lo que desenfocó una óptica blanda o el movimiento; lo bastante pequeño para un procesador corriente.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>Da nitidez a lo que el movimiento emborronó.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>Da nitidez a lo que el movimiento emborronó: ve hacia dónde se mueven las cosas y deshace el rastro.</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>Da nitidez a lo que el movimiento desenfocó, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>Faltan los pesos de {0}: son {1}, bajo {2}.</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>«reelmend models» los muestra todos.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>Da nitidez a lo que una lente blanda desenfocó; lo bastante pequeña para un procesador corriente.</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>Se muestra como {0}:1, el origen como {1}:1.</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>No es posible una cámara lenta de {0} veces.</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>Se recorta tanto que quedan menos de {0} píxeles.</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Algo falló dentro de Reelmend.</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>El sonido {0} dura {1} segundos, se esperaban {2}.</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>El sonido {0} está {1} ms fuera de su sitio.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>Detenido; se guardan {0} fotogramas para «reelmend resume».</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>Faltan pistas del origen: {0}.</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>Quita el desenfoque de movimiento y los restos de compresión; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>Quita el desenfoque de movimiento de grabaciones limpias; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>Quita el ruido, mirando muchos fotogramas.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>Quita los restos de compresión y se ve nítido; puede inventar textura en zonas lisas.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>Quita los restos de compresión, lo más fiel a lo que había; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>Quita los restos de una compresión fuerte a tasa fija; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>En gris y RGB, el telecine solo se puede deshacer con {0} bits por muestra; {1} tiene {2}.</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>Los colores están etiquetados como los del origen.</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>Los colores están mal etiquetados: {0}.</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>Los colores están etiquetados.</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>Los colores difieren {0} de 255 pasos de los del origen.</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>Los colores de este vídeo están codificados de una forma muy poco usual (matriz H.273 {0}).</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>Los colores de {0} solo los leen dispositivos Dolby Vision.</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>No se pudo suspender ni apagar el equipo.</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>El dispositivo {0} ha dejado de funcionar.</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>El disco con {0} está lleno.</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>El disco con {0} está casi lleno: el trabajo sigue solo cuando haya {1} más libres.</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>El resultado puede necesitar {0}, pero el disco con {1} tiene {2} libres.</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>Los pesos necesitan {0}, pero el disco con {1} tiene {2} libres.</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>El disco con {0} no admite nada más, aunque tiene sitio: busque una cuota o quite archivos. El trabajo lo intenta de nuevo en {1} segundos.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>El final debe venir después del inicio.</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>El archivo está dañado o su entrenamiento falló: obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>El archivo está dañado: obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>El archivo está dañado: {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>El archivo puede estar dañado, incompleto o ser de un tipo desconocido: intente reproducirlo u obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>El filtro «crop» debe ir antes de modelos y otros filtros.</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>El filtro «{0}» no está bien pedido: {1}.</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>El filtro «{0}» debe ir primero: lo que se haga antes mezcla los campos.</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>La cabecera indica {0} imágenes, el archivo contiene {1}.</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>No se puede leer el trabajo de {0}.</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>No se entiende el diario de {0}.</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>El nombre {0} no es un texto que se pueda escribir.</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>El modelo de {0} no funciona.</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>Está la otra pista.</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>La imagen tiene {0} × {1} píxeles: recorte menos.</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>La imagen es pequeña: {0} × {1} píxeles.</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>La imagen tiene {0} × {1} píxeles, se esperaban {2} × {3}.</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>Las imágenes de {0} son partes que se superponen.</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>No se pueden medir las imágenes de {0}.</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>La configuración de proxy de este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>No se puede leer el informe {0}.</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>El resultado es HDR, pero su códec no puede indicar la pantalla en que se etalonó el origen.</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>El resultado se guardó como {0}.</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>El resultado tendría {0} × {1} píxeles.</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>El resultado reemplazaría a su propio origen.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudo guardar la configuración.</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>El origen no indica sus colores: se toman como {0}, como hacen los reproductores.</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>El origen termina antes: promete {0} segundos y se pueden leer {1}.</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>El origen tiene más detalle de color que {0}, que tiene el resultado{1}.</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>El origen tiene {0} bits por muestra, el resultado {1}.</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>El original es HDR; el resultado lo muestra como pueden las pantallas corrientes.</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>El original está dañado: una imagen se reparó con lo que la rodea.</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>El origen está dañado: {0} imágenes se remendaron con lo que las rodea.</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>El origen es entrelazado: los bordes en peine quedarán en el resultado.</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>El origen está íntegro: {0} segundos.</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>El inicio está tras el final de {0}, que dura {1} segundos.</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>El inicio no debe ser negativo.</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>El código de tiempo empieza en {0}; se esperaba {1}.</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>Se omitió la transparencia del origen.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>Los pesos {0} están dañados: el archivo no es el publicado.</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>Faltan los pesos {0}.</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>No se pudieron obtener los pesos {0}.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>Los pesos {0} no encajan con este modelo.</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>No hay otras pistas.</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>No hay imágenes entre estos dos tiempos.</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>No hay imágenes {0}.</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>No hay ningún dispositivo llamado «{0}».</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>No hay ningún archivo {0}.</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>No hay ningún filtro llamado «{0}».</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>No hay ninguna carpeta {0}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>No hay ningún modelo llamado «{0}».</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>No hay ningún trabajo sin terminar «{0}».</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>No hay ningún vídeo en {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>No hay memoria suficiente para imágenes de este tamaño.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>No hay memoria suficiente para trabajar con {0}.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>Este trabajo ya no está en la cola.</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>Este equipo no tiene el dispositivo {0}.</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>Los tiempos cuentan desde el comienzo de la imagen.</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>Para restaurar de nuevo uno de ellos, elija el propio archivo.</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>Inténtelo en un momento: quizá se esté rehaciendo. Si nadie trabaja en ello, reanúdelo.</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>Intente reproducir el archivo.</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>Use --device auto, o cpu.</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>Use ANCHOxALTO, por ejemplo 1920x1080, o uno de {0}.</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>Use un nombre sin extensión.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Use auto o uno de {0}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>Use auto, cpu, cuda, cuda:N, mps o xpu.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>Use fp32.</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>Use una de hasta {0} fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>Use el tipo que crea el trabajo.</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>Use {0} o {1}; para una carpeta de imágenes elija el códec {2}.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Use {0}.</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>Use «deinterlace» en su lugar, o convierta antes el vídeo a 8 bits.</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>Se pueden restaurar vídeos de 8 a {0} píxeles por lado.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>Espere a que acabe o elija otro nombre.</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>Espere a su primer segmento.</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>Lo que falta de {0} lo empezó otra versión de Reelmend.</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>Lo que codificó {0} no puede ser un archivo {1}.</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>Se omitió lo que {0} indica fotograma a fotograma: el resultado es HDR simple.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>imagen vacía</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>campo inferior primero</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>etiquetas de color</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificación</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>imagen fija</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>no muestra nada donde el origen muestra algo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>está quieta donde el origen se mueve</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sincronía</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>código de tiempo</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>campo superior primero</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>velocidad desconocida</translation>
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
        <translation>{0} pide ejecutar código ({1}).</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} es parte de Reelmend y se queda.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>No se puede leer {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>No se entiende {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>No se pudo escribir {0}.</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} no funciona con precisión {1}.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} fotogramas por segundo</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} no tiene número de calidad.</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} no tiene la opción {1}.</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} no tiene muestras así.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} no contiene pesos.</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} contiene varias series de imágenes: {1}.</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} contiene pesos mayores que el archivo.</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} contiene pesos que no son números.</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} contiene pesos con los que no se puede calcular.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contiene {1}.</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} es un checkpoint de {1}, que no restaura imágenes completas en color: su función es {2}, con {3} canales de entrada y {4} de salida.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} es una carpeta.</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0} se está creando en este momento.</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>Otro Reelmend está creando {0}.</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>Se está trabajando en {0}.</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} está cortado: no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} está cortado: su cabecera promete {1} segundos y solo se leen {2}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} no es una calidad de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} no es un checkpoint de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} no es un checkpoint que se pueda leer con seguridad.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} no es un checkpoint que se pueda leer con seguridad: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} no es un vídeo que se pueda leer.</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} no es un archivo {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} no está en este equipo.</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} no es lo que debe ser. {1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} no es de ningún modelo conocido.</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} es lo que crea el propio trabajo.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} crea imágenes nuevas: no hay nada con que mezclarlas.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>No se permite leer {0}.</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>{0} megabits por segundo</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} imágenes no vienen después de la anterior.</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>Las imágenes {0} van en una carpeta, no en un archivo {1}.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>Faltan {0} imágenes de la serie ({1}): las anteriores duran más.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>Faltan {0} imágenes de la serie: las anteriores duran más.</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>No se pudieron decodificar {0} imágenes del origen.</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} imágenes, se esperaban {1}.</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} imágenes, el origen tiene {1}.</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} rechaza imágenes de {1} × {2} píxeles con estas opciones.</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>{0} cambió desde que empezó el trabajo.</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>{0} cambió mientras se restauraba.</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}, fotograma a fotograma.</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} segundos, se esperaban {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>«{0}» no es una velocidad de fotogramas.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>«{0}» no es un tamaño.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>aspecto de píxel {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>se muestra como {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>girado {0}°</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} fotogramas por segundo</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>velocidad desconocida</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} fotogramas (según la cabecera)</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} fotogramas (por duración y frecuencia)</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>número de fotogramas desconocido</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} fotogramas</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>matriz {0} (supuesta)</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>matriz {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>primarios {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>transferencia {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>rango limitado</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>rango completo</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>crominancia {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>etalonado de {0} a {1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como máximo {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>por fotograma {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0} (marcado como {1})</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progresivo</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelazado</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>telecine</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>campo superior primero</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>campo inferior primero</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>suavidad {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>ruido {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>bloques {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>Acerca de Reelmend</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>Restaura vídeo con modelos que miran varios fotogramas a la vez. Todo ocurre en este equipo.

Apache License 2.0. El vídeo se lee y escribe con FFmpeg, x264 y x265, bajo sus propias licencias.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>fotograma anterior, siguiente</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>primer, último fotograma</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>plano anterior, siguiente</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>mejorar desde aquí, hasta aquí</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>arrastrar el divisor, Mayús + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>vista previa de este fotograma o tramo</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>detener la vista previa</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K, espacio en la imagen</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>reproducir, pausar</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>guardar la receta para comparar</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>mostrar esa receta como después</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>mostrar el original o esa receta como antes</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>usar la receta mostrada como después</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>divisor, lado a lado, de uno en uno, diferencia</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>más del antes o del después</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Mayús y arrastrar, Mayús + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>girar el divisor</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>mantener X</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>ver el antes</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>mantener L</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>lupa</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>píxeles suaves o cuadrados</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>rueda, Ctrl + más o menos</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>100 % aquí, y de vuelta a la imagen completa</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>imagen completa, 100 %</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>arrastrar, Ctrl + flechas</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>mover la imagen ampliada</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>mejorar</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>pausar, reanudar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>añadir a la cola, mostrar la cola</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>mover o quitar en la cola</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}, {factor} × los fotogramas</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Incluido con Reelmend</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>Desconocida: el archivo no lo dice. Pregunte a quien lo hizo.</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>Uso no comercial</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>Sus autores compararon sus imágenes con otras perfectas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>En nuestras pruebas, sus imágenes se acercaron un poco a las perfectas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>En nuestras pruebas, sus imágenes se acercaron claramente a las perfectas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>En nuestras pruebas, sus imágenes se acercaron mucho a las perfectas.</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>{speed} en imagen de DVD</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>Abrir vídeo</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Añadir vídeos</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Abrir trabajo</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Trabajos (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Guardar trabajo como</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>Guardar resultado como</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vídeos ({patterns});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>Este fotograma</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s por fotograma</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>generando…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>Vista previa de esta parte</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>Vista previa de esta parte  ·  pulse A para todo lo visible: {time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>mostrado al {percent} % de su velocidad</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>Se omitió {name}: no se ha elegido nada que lo cambie.</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>Ábralo y elija qué se debe hacer con él.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>Más píxeles, más detalle</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>Contra trepidación y falta de enfoque</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>Contra ruido y restos de compresión</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>Todo dura más, con nuevas imágenes intermedias</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>Fluidez</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>Más fotogramas por segundo</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Desentrelazar</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>Imágenes completas de cintas y televisión</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>mejor calidad, {count} × el trabajo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>Deshacer telecine</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>Recortar bandas negras</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>Suavizar bandas de color</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>Añadir grano de película</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>Hace imágenes completas de las medias de cintas y televisión.</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>Devuelve a la película sus propias imágenes, cuatro de cinco.</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>Con 0 en todos los lados se miden las bandas.</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>Se quita el ruido hasta esta intensidad, en pasos de 8 bits.</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>Contra escalones visibles en cielos y sombras.</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>Detalle más nítido sin halos.</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>Cubre lo que parece demasiado limpio.</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>Agranda o reduce la imagen en este punto de la receta.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>Primer campo</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Píxeles cuadrados</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>una por fotograma</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>dos por fotograma (más fluido)</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>según la medición</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>Pista {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>Visualmente sin pérdida</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>No se ha elegido nada que lo cambie. Puede elegir qué se debe hacer, añadir un paso o elegir otro tamaño.</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>Recodificar</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Elegir algo</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>¿Solo recodificar el vídeo?</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>No se pudo mostrar la carpeta.</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>Abra {folder} en su gestor de archivos.</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>No se pudo reproducir el vídeo.</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>Abra {path} en su reproductor.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>El que dé la receta</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Mismo tamaño</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>faltan unos {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>faltan unos {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltan unas {hours} h {minutes} min</translation>
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
        <translation>unos {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>unos {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>unos {count} días</translation>
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
        <translation>{seconds} s por fotograma</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelazado</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>sonido: {codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>tamaño ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor} × más lento</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
</context>
</TS>
