<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>Modelos para ampliar</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>Modelos contra desfoque</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>Modelos de limpeza</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>Modelos de quadros intermediários</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>Obter mais modelos…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>Analisando o vídeo…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>Não foi possível medir o vídeo.</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Este vídeo</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>Tudo sobre este vídeo</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>O que foi encontrado neste vídeo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar tudo o que foi encontrado</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>Usar este conselho</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>A receita abaixo cuida disso.</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>Usar a receita proposta para este vídeo</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>Nada de errado, até onde se pode medir.</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>Também ajudaria, mas não há nada para isso neste computador: {goals}</translation>
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
        <translation>Entendi</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Sem mais dicas</translation>
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
        <translation>Mostrar {name} como depois</translation>
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
        <translation>Melhorar com esta receita  (U para a mostrada como depois)</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>Não comparar mais {name}</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>Diferença, quatro vezes mais clara</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>Antes à esquerda, depois à direita do divisor. Shift e as setas o movem e giram.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>Melhorar</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Arquivo de resultado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>Alterar onde o resultado é salvo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>Restaurar o vídeo inteiro  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>A fila está em andamento: adicione o vídeo a ela ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>Salvar na fila</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>Fazer mais tarde, depois de outros</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Alterar a entrada</translation>
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
        <translation>O Reelmend foi encerrado inesperadamente da última vez</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>O que foi feito está salvo: tarefas inacabadas podem ser retomadas.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>O Reelmend, ou algo que ele usa, travou.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>Se acontecer de novo, relate com os detalhes e diga o que fez.</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} quadros em {time}</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} está pronto</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>Não foi possível melhorar {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>%n vídeo foi melhorado.</numerusform>
            <numerusform>%n vídeos foram melhorados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>A fila terminou</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>Fechar o vídeo e voltar ao início</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>Voltar ao início  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar a fila</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>O que o Reelmend anotou antes e depois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
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
        <translation>Quanto tempo a tarefa vai levar</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>O que a tarefa vai exigir</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>memória {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>Medindo a velocidade deste computador…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Leva {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
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
        <translation>Testando com a amostra…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>É testado quando nenhum vídeo está sendo melhorado.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Alterar: {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>Voltar à pasta padrão: {name}</translation>
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
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>Alterar o formato</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>Codificar na placa de vídeo</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>Mais rápido, com arquivos maiores; o que a placa não consegue, o software codifica</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>Opções avançadas do codificador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>Número da qualidade</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>conforme a qualidade acima</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>O número do codificador (CRF): menor é melhor e maior</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>Detalhe de cor</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits por amostra</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>como a origem</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>Opções do codificador</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>Quaisquer opções do codificador com os nomes do FFmpeg, separadas por espaços</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>O que combina com a origem</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>O padrão</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>Não há modelo para “{goal}” neste computador.</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>Um filtro faz isso, pois não há modelo para “{goal}” neste computador.</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>Comece com um vídeo</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>Solte um aqui ou teste a amostra. Seu original nunca é alterado.</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>Diga o que deve ser feito</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>Escolha objetivos em palavras simples; o Reelmend propõe o que combina com seu vídeo. Depois clique em Melhorar.</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>Compare antes de decidir</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>Uma prévia mostra alguns segundos antes e depois: arraste o divisor, dê zoom com a roda.</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>Parar a melhoria?</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Parar e manter o que foi feito</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para depois</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>Fechar o Reelmend durante a melhoria?</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>O que foi feito é excluído. O vídeo original permanece como está.</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Descartar esta tarefa?</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n quadro está pronto. Guardada, a tarefa continua quando você quiser; só os últimos segundos de vídeo são refeitos.</numerusform>
            <numerusform>%n quadros estão prontos. Guardada, a tarefa continua quando você quiser; só os últimos segundos de vídeo são refeitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>Nenhum quadro está pronto ainda.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>O Reelmend é software livre sob a Apache License 2.0. Ele se apoia no trabalho de muitos outros, sob as licenças abaixo. Programas distribuídos com x264 e x265 estão como um todo sob a GPL.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>Procurando licenças…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
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
        <translation>Fi&amp;la</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Abrir vídeo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Testar a amostra</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>Abrir tare&amp;fa…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>&amp;Salvar tarefa como…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>F&amp;echar vídeo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vídeo</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Melhorar</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Adicionar à fi&amp;la</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>&amp;Ver o que já foi feito</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>&amp;Salvar resultado como…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Mostrar resultado na pas&amp;ta</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>Mostrar &amp;relatório</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Pró&amp;ximo quadro</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Quadro a&amp;nterior</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>Primeiro &amp;quadro</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>Últim&amp;o quadro</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>&amp;Guia rápido</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado e mouse</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>Procurar versão mais &amp;nova</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>&amp;Sobre o Reelmend</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>Esta tarefa precisa de um modelo chamado “{name}”, que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>Importe o checkpoint desse modelo ou escolha outra receita.</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>É preciso {title}, que não está neste computador</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>Alguns vídeos precisam de {title}, que não está neste computador</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>Fazer os outros</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{size} para baixar de {host}. Licença: {licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
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
        <translation>Checkpoints ({patterns});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>Importar um checkpoint</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title} não pode ser usado para ganhar dinheiro</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>Licença: {licence}. Baixar mesmo assim?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>Remover {title} deste computador?</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>Pode ser baixado de novo: {size}.</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>Para usá-lo de novo, você precisará do arquivo que importou.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} é {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
Função: {purpose}
Licença: {licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>Importar um checkpoint…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>Ou solte o arquivo na janela</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Procurando modelos…</translation>
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
        <translation>Omitir modelos cujos resultados não podem gerar dinheiro</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>Nenhum modelo corresponde. Escolha outro objetivo ou busque outra coisa.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>O que ele faz é mostrado aqui depois de instalado.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ainda não medido</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Baixar {size}</translation>
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
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>Feito neste computador a partir da amostra.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>Deixar trabalhar alguns segundos para ver a velocidade aqui</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Medir a velocidade neste computador</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Quão boa é</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidade aqui</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Parar o download</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Remover deste computador</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>Parar a melhoria e fechar o vídeo?</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>Parar a melhoria e abrir outro vídeo?</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>Gerando a prévia…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>Prévia: {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progresso da prévia</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>Parar a prévia</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Guardar para comparar</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>Comparar esta receita com outras nos mesmos quadros  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>Ver prévia de tudo o que se vê, mesmo que demore</translation>
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
        <translation>Um de cada vez; segure X para ver o antes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Ampliação suave</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Sair da comparação</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>Duração da prévia</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>Prévia: {length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>Ver como ficaria este quadro ou trecho  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>Os modelos estão em uso: espere a tarefa terminar ou pare-a.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR, mostrado como uma tela comum consegue</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>Pré&amp;via</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>Ver prévia de tudo o &amp;que se vê</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>Pa&amp;rar a prévia</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>D&amp;uração da prévia</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>&amp;Tudo o que está visível, mesmo que demore</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>R&amp;eproduzir ou pausar</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Guardar para comparar</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>U&amp;sar esta receita</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>Mostrar como &amp;antes</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>Mostrar como &amp;depois</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>O original</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>Receita {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>Divis&amp;or</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>Um de &amp;cada vez</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Di&amp;ferença</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>Ver o an&amp;tes</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>Lu&amp;pa</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>A&amp;mpliação suave</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>Mover divisor para a esquerda</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>Mover divisor para a direita</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>Girar divisor no sentido anti-horário</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>Girar divisor no sentido horário</translation>
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
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Montando o resultado…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Continuando no quadro {frame}</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>Melhorando para {size}…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Quadro {done} de {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Quadro {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>Parar  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>Pausar o trabalho ou continuá-lo  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>Ver o que já foi feito</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>Os vídeos prontos ficam. Os outros continuam no próximo início da fila; do que está em andamento, só os últimos segundos de vídeo são refeitos.</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>Parar a fila?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>Não foi possível adicionar %n arquivo à fila.</numerusform>
            <numerusform>Não foi possível adicionar %n arquivos à fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>Os outros foram adicionados.</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>A fila terminou. O computador vai hibernar em {seconds} s.</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender agora</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>A fila terminou. O computador será desligado em {seconds} s.</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Desligar agora</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Mostrar a fi&amp;la</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Adicionar &amp;vídeos…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Iniciar a fila</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>Mesma re&amp;ceita para todos os que aguardam</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Te&amp;ntar de novo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>Re&amp;produzir o resultado</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Mostrar resultado na pas&amp;ta</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>&amp;Mostrar o relatório</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>Tentar de novo t&amp;odos os que falharam</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>Remover os concl&amp;uídos</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>Feito por outro Reelmend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Continuando no quadro {frame}</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Montando o resultado…</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Adicionar vídeos…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>Solte vídeos ou uma pasta aqui</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>São melhorados um após o outro. O que foi feito fica, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Quando tudo terminar</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>não fazer nada</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>fechar o Reelmend</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>suspender o computador</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>desligar o computador</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} aguardando</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} com falha</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{count} de {total} concluídos</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>Cena &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>Próxima c&amp;ena</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>Melhorar a partir &amp;daqui</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>Mel&amp;horar até aqui</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>Melhorar o vídeo &amp;inteiro</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} está como deve ser</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} não está como deve ser</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>A única verificação passou.</numerusform>
            <numerusform>Todas as %n verificações passaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>{failed} de %n verificação falhou.</numerusform>
            <numerusform>Falharam {failed} de %n verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>{name} falhou antes de haver um resultado para verificar.</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que deve ser feito?</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} quadros em {time}</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>As {count} verificações passaram</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Arquivo de resultado</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Mostrar o que foi verificado</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>Mostrar o que foi verificado  (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Processamento</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>O mais rápido</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>A mais rápida sem perda de qualidade</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>Exata (32 bits), mais lenta</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>Metade da livre</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>Decodificar na placa de vídeo</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>Os modelos trabalham em</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>Memória por tarefa</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>Com menos, as imagens são processadas em partes menores: mais lento, com o mesmo resultado.</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>Só o que ela decodifica exatamente como o software. Poupa o processador e ocupa memória de vídeo.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>Ao lado do vídeo</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>A pasta padrão</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>Prévias e medições</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>Os modelos existentes ficam na pasta onde estão.</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>O que está lá pode ser refeito a qualquer momento.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>O idioma mudará assim que o trabalho em andamento terminar.</translation>
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
        <translation>Procurar versão mais nova ao iniciar</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>Fora isso, o Reelmend só usa a internet para baixar os modelos que você pedir.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>Tamanho de saída</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Pixels quadrados</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>Para players que mostram errado os pixels de DVDs widescreen e similares</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Outro tamanho…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>{time} a melhorar</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>Primeiro momento a melhorar</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>Último momento a melhorar</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>Melhorar o vídeo inteiro</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>%n vídeo está na fila</numerusform>
            <numerusform>%n vídeos estão na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>Tudo acontece neste computador. Seus vídeos nunca são enviados nem alterados.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>Restaure seu vídeo</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>Torne nítidas de novo gravações antigas, pequenas ou borradas, e compare antes de guardar.</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>Solte aqui um vídeo, ou vários</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Abrir vídeo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Testar a amostra</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Alguns segundos de um filme antigo que vem com o Reelmend</translation>
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
        <translation>Este modelo não está neste computador: obtenha-o ou escolha outro.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Melhor qualidade</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>Cada imagem é vista em {count} orientações: leva {count} vezes mais tempo.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>Etapas da receita</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>Obter o modelo que falta…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>Obter o modelo de que esta receita precisa</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Mover a etapa para cima</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Mover a etapa para baixo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remover a etapa</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar etapa</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>Adicionar modelo ou filtro</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>Sem etapas: só é feito o que está escolhido abaixo.</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>Sem etapas: o vídeo só seria recodificado. Escolha acima o que deve ser feito.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>Quanto mais lento</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>Som em câmera lenta</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>tão longo quanto a imagem</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor} vezes mais longo</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>conforme o modelo</translation>
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
        <translation>Posição no vídeo</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>Este arquivo não diz quanto dura: é mostrado desde o início e melhorado por inteiro.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>Cena anterior</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Próxima cena</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>Melhorar a partir deste quadro</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>Melhorar até este quadro</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Ajustar a imagem à janela</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar a 100 %</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>Reproduzir o que já foi feito</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>Outro Reelmend está trabalhando nisso</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Quadro {done} de {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Quadro {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progresso de {name}</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>Fora de alcance: o disco está conectado?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>Inacabados ({count})</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>Esta é a versão mais nova do Reelmend.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Uma versão mais nova</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>O Reelmend {version} está disponível.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>Nada é baixado sozinho: a página de versões abre no navegador.</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Abrir a &amp;página</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>Um arquivo {0} apareceu enquanto este era criado.</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>Uma taxa de quadros de {0} não faz sentido.</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>Uma parte do que foi feito de {0} está faltando ou danificada.</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>Um tamanho menor que zero não faz sentido.</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} de {1} não faz sentido.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Adicione-a de novo.</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>Adicione um que faça isso: “reelmend models” os lista.</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>Todos os vídeos em {0} são resultados do Reelmend.</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>Todas as outras {0} faixas estão presentes.</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>Outra tarefa para {0} acabou de começar.</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>Outra tarefa para {0} está inacabada.</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>Peça um tamanho de {0} a {1} pixels por lado.</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>Barras pretas cercam a imagem: {0} pixels acima, {1} abaixo, {2} à esquerda, {3} à direita.</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>Cancelado; o que chegou fica guardado, e o próximo download continua dali.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>Verifique HTTP_PROXY, HTTPS_PROXY e ALL_PROXY: os endereços começam com http:// ou https://.</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>Verifique a conexão, ou obtenha o arquivo em outro lugar e importe-o.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Verifique o caminho e suas permissões.</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>Verifique o resultado com “reelmend verify”.</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Verifique os dois tempos.</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>Escolha de 0 (melhor) a {0}.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>Escolha de 0 a {0}.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Escolha de 1 a {0}.</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>Escolha PNG, que consegue, ou um vídeo.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>Escolha o checkpoint de um modelo compatível.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>Escolha o checkpoint de outro.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>Escolha um checkpoint deste modelo.</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>Escolha um arquivo com imagem.</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>Escolha uma pasta sua para o resultado.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>Escolha um intervalo maior.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>Escolha um modelo que faça isso.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Escolha um arquivo de vídeo.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>Escolha um início anterior.</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>Escolha outro codec ou tamanho, ou remova as opções dele.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Escolha outro codec.</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>Escolha outra pasta ou outro formato.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Escolha outro nome para o resultado.</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>Escolha outro nome para o que já foi feito.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>Escolha outro nome ou permita sobrescrevê-lo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>Escolha outro modelo para ele.</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>Limpa imagens</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>Feche outros programas, ou escolha uma saída menor ou outro dispositivo.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>Feche outros programas ou escolha uma saída menor.</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>Converta antes em GIF ou em um vídeo.</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>Converta antes o vídeo para um formato comum, por exemplo H.264.</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>Corrija-o ou faça-o de novo.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>Quis dizer {0}? “reelmend models” lista todos.</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>Faça isso manualmente.</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>Duplica o tamanho das gravações.</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Duplica o tamanho com o que os quadros vizinhos sabem; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>Duplica o tamanho; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>Amplia quatro vezes gravações limpas da melhor forma possível; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>Amplia quatro vezes gravações limpas; EDVR médio com treino próprio.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>Amplia quatro vezes gravações limpas; bom meio-termo entre velocidade e qualidade.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>Amplia quatro vezes gravações limpas; um pouco mais rápido e fraco que o EDVR médio.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>Amplia quatro vezes gravações limpas com muito movimento, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>Amplia quatro vezes gravações limpas com muito movimento; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>Amplia quatro vezes imagens danificadas e as limpa, quadro a quadro; pequeno e rápido.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Amplia quatro vezes imagens danificadas e inventa detalhe, quadro a quadro; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Amplia duas vezes imagens danificadas e inventa detalhe, quadro a quadro; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>Amplia quatro vezes desenhos animados, quadro a quadro; pequeno e rápido.</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>Amplia quatro vezes imagens desenhadas, quadro a quadro; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>Amplia quatro vezes gravações do dia a dia, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>Amplia quatro vezes gravações do dia a dia, olhando sete quadros; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>Amplia as gravações quatro vezes e dobra sua taxa de quadros.</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>Amplia gravações quatro vezes.</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>Amplia quatro vezes gravações com desfoque de movimento e as torna nítidas; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>Amplia gravações {0} vezes.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>Amplia quatro vezes e dobra a taxa de quadros de uma só vez.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>Amplia quatro vezes e dobra a taxa de quadros de uma só vez; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Amplia quatro vezes com o que os quadros vizinhos sabem; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>Amplia quatro vezes; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>Amplia quatro vezes gravações suaves, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>Amplia {0} vezes</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>Cada imagem vem depois da anterior.</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>O manual do FFmpeg lista suas opções em “Encoders”.</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>Poucos players conhecem {0} em arquivos {1}.</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>Não é possível gravar arquivos do tipo “{0}”.</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>Termine-a com “reelmend resume”, desista dela com “reelmend jobs discard” ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>Libere espaço ou aponte {0} para outra pasta.</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>Obtenha-o de novo, ou como .safetensors.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>Obtenha-o com pesos comuns de 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>Obtenha-o ou escolha outro.</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>Obtenha o checkpoint de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>Obtenha o arquivo de novo ou restaure o que há com o fim em {0} segundos.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Obtenha o arquivo novamente.</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>Obtenha o arquivo de novo: nada dele chegou.</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>Obtenha o vídeo como HDR10, HLG ou em faixa padrão.</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>Obtenha-os com “reelmend models download {0}”, ou traga o arquivo com “reelmend models import FILE”.</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Desista com “reelmend jobs discard” e comece de novo.</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>Informe pixels a partir de 0.</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>Informe pixels, ou 0 para qualquer valor.</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>Desista da tarefa.</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>Desista da tarefa inacabada com “reelmend jobs discard” e comece de novo.</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>Não é possível criar HEVC com imagens de menos de {0} pixels por lado.</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Instale-o junto ao Reelmend.</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>Diz ser entrelaçado, mas seus quadros são imagens inteiras.</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>Diz ser entrelaçado; há pouco movimento para ter certeza.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Não é possível ler: {0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>Está preto de {0} a {1} segundos.</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>Está borrado: fora de foco, tremido ou já ampliado.</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>É filme distribuído nos campos da televisão: dois de cada cinco quadros mostram pentes.</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>É entrelaçado ({0}): as bordas em movimento mostram pentes.</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>Tem ruído.</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>Mostra só {0} quadros por segundo: o movimento engasga.</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>Aceita {0} bits.</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>Foi guardado como {0}: veja se serve ou refaça de uma origem íntegra.</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>Foi recusado. Obtenha o checkpoint de novo com o autor, ou como .safetensors.</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>Foi muito comprimido: as bordas dos blocos aparecem.</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>Foi muito comprimido: {0} é pouco para este tamanho.</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>A imagem {0}: em {1}{2}.</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>Seus quadros não são igualmente espaçados (taxa variável); cada um mantém seu tempo.</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>Suas opções: {0}.</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>Conhecidos: {0}.</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>Remova --crf; escolha uma qualidade em palavras.</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>Remova a intensidade de “{0}”.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>Não é possível cortar menos que nada.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Faça-o de novo.</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>Abra espaço lá e permita gravar, ou aponte {0} para outra pasta.</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>Permita gravar em {0} para mantê-las.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>Cria as imagens entre os quadros.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>Cria as imagens entre os quadros; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>Faltou memória: {0} continuou em partes de {1} pixels, {2} imagens por vez.</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>Está borrado pelo movimento.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>Mova-o para o início da receita e remova um segundo.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>Mova-o para o início da receita, depois de “deinterlace” ou “inverse-telecine” se preciso.</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>Indique uma, com # para o número.</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>Modelos da comunidade precisam do pacote spandrel.</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>Os modelos viram as cores da origem ({0}) um pouco desviadas; o resultado as tem como eram.</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>Nenhuma placa de vídeo aqui decodifica tais vídeos com exatidão: o software o fez.</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>Nenhuma placa de vídeo aqui codifica tais imagens: o software o fez.</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>Nenhum modelo desta receita cria as imagens que uma nova taxa ou câmera lenta exige.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>Nenhuma imagem de {0} pode ser decodificada aqui.</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>Nem uma imagem de {0} pode ser decodificada.</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>Nada pode ser alterado em {0}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>Não é permitido gravar em {0}.</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>Nada se move de {0} a {1} segundos.</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>Nada desta tarefa está pronto ainda.</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>Em nenhum ponto examinado a imagem {0}.</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>Não foi possível decodificar uma imagem da origem.</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>Outros modelos podem ser removidos.</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>Não é possível trabalhar com imagens do tipo {0}.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>Imagens deste tipo não podem indicar que são HDR: qualquer programa as mostraria de forma errada.</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>Relate com os detalhes e diga o que fez.</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Recoloque o arquivo anterior e retome a tarefa, ou desista com “reelmend jobs discard” e comece de novo.</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>O Reelmend ou seus modelos mudaram desde o início da tarefa de {0}.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Remova-o e baixe-o de novo.</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>Remove ruído e restos de compressão, no tamanho da origem.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renomeie o arquivo ou a pasta.</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>Retome a tarefa, após reiniciar o computador se preciso, ou em outro dispositivo.</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>Veja “reelmend jobs”.</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>Veja “reelmend models list”.</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>Torna gravações mais nítidas.</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>Torna gravações mais nítidas ou limpas.</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>Torna nítido o que uma câmera na mão borrou, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>Dá nitidez ao que uma lente suave ou o movimento borrou; pequeno o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>Dá nitidez ao que o movimento borrou.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>Dá nitidez ao que o movimento borrou: vê para onde as coisas se movem e desfaz o rastro.</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>Torna nítido o que o movimento borrou, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>Faltam os pesos de {0}: são {1}, sob {2}.</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>“reelmend models” lista todos.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>Dá nitidez ao que uma lente suave desfocou; pequena o bastante para um processador comum.</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>Mostrado como {0}:1, a origem como {1}:1.</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>Câmera lenta de {0} vezes não é possível.</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>Corta-se tanto que restam menos de {0} pixels.</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Algo deu errado no Reelmend.</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>O som {0} dura {1} segundos, esperado {2}.</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>O som {0} está {1} ms fora do lugar.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Pare-a primeiro.</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>Parado; {0} quadros ficam guardados para “reelmend resume”.</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>Faltam faixas da origem: {0}.</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>Remove desfoque de movimento e marcas de compressão; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>Remove desfoque de movimento de gravações limpas; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>Remove ruído, olhando muitos quadros.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>Remove marcas de compressão e parece nítido; pode inventar textura em áreas lisas.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>Remove marcas de compressão, o mais fiel ao que havia; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>Remove marcas de compressão forte com taxa de bits fixa; lento sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>Em cinza e RGB, o telecine só pode ser desfeito com {0} bits por amostra; {1} tem {2}.</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>As cores estão identificadas como as da origem.</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>As cores estão identificadas errado: {0}.</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>As cores estão identificadas.</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>As cores diferem {0} de 255 passos das da origem.</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>As cores deste vídeo estão codificadas de um modo muito raro (matriz H.273 {0}).</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>As cores de {0} só podem ser lidas por dispositivos Dolby Vision.</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>Não foi possível suspender nem desligar o computador.</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>O dispositivo {0} parou de funcionar.</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>O disco com {0} está cheio.</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>O disco com {0} está quase cheio: a tarefa continua sozinha quando houver mais {1} livres.</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>O resultado pode precisar de {0}, mas o disco com {1} tem {2} livres.</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>Os pesos precisam de {0}, mas o disco com {1} tem {2} livres.</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>O disco com {0} não aceita mais nada, embora tenha espaço: veja se há uma cota ou remova arquivos. A tarefa tenta de novo em {1} segundos.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>O fim deve vir depois do início.</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>O arquivo está danificado ou o treino falhou: obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>O arquivo está danificado: obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>O arquivo está danificado: {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>O arquivo pode estar danificado, incompleto ou ser de tipo desconhecido: tente reproduzi-lo ou obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>O filtro “crop” deve vir antes de modelos e outros filtros.</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>O filtro “{0}” não foi pedido corretamente: {1}.</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>O filtro “{0}” deve vir primeiro: o que for feito antes mistura os campos.</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>O cabeçalho indica {0} imagens, o arquivo contém {1}.</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>A tarefa em {0} não pode ser lida.</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>O diário em {0} não pode ser entendido.</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>O nome {0} não é um texto que possa ser gravado.</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>O modelo em {0} não funciona.</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>A outra faixa está presente.</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>A imagem tem {0} × {1} pixels: corte menos.</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>A imagem é pequena: {0} × {1} pixels.</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>A imagem tem {0} × {1} pixels, esperado {2} × {3}.</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>As imagens de {0} são partes sobrepostas umas às outras.</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>As imagens de {0} não podem ser medidas.</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>As configurações de proxy deste computador não podem ser usadas.</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>O relatório {0} não pode ser lido.</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>O resultado é HDR, mas o codec não pode informar a tela em que a origem foi gradada.</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>O resultado foi guardado como {0}.</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>O resultado teria {0} × {1} pixels.</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>O resultado substituiria a própria origem.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Não foi possível salvar as configurações.</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>A origem não informa suas cores: tomadas como {0}, como fazem os players.</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>A origem termina cedo: promete {0} segundos, {1} podem ser lidos.</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>A origem tem detalhe de cor mais fino que {0}, que o resultado tem{1}.</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>A origem tem {0} bits por amostra, o resultado {1}.</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>A origem é HDR; o resultado a mostra como as telas comuns conseguem.</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>A origem está danificada: uma imagem foi reparada com o que a rodeia.</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>A origem está danificada: {0} imagens foram remendadas com o que as cerca.</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>A origem é entrelaçada: as bordas em pente ficarão no resultado.</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>A origem está íntegra: {0} segundos.</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>O início fica depois do fim de {0}, que dura {1} segundos.</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>O início não pode ser negativo.</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>O código de tempo começa em {0}; esperava-se {1}.</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>A transparência da origem foi omitida.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>Os pesos {0} estão danificados: o arquivo não é o publicado.</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>Faltam os pesos {0}.</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>Não foi possível obter os pesos {0}.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>Os pesos {0} não servem para este modelo.</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>Não há outras faixas.</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>Não há imagens entre esses dois tempos.</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>Não há imagens {0}.</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>Não há dispositivo chamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Não há arquivo {0}.</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>Não há filtro chamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Não há pasta {0}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>Não há modelo chamado “{0}”.</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>Não há tarefa inacabada “{0}”.</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>Não há vídeo em {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>Não há memória suficiente para imagens deste tamanho.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>Não há memória suficiente para trabalhar em {0}.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>Esta tarefa não está mais na fila.</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>Este computador não tem o dispositivo {0}.</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>Os tempos contam a partir do início da imagem.</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>Para restaurar um deles de novo, escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>Tente de novo em instantes: talvez esteja sendo refeita. Se ninguém estiver na tarefa, retome-a.</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>Tente reproduzir o arquivo.</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>Use --device auto, ou cpu.</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>Use LARGURAxALTURA, por exemplo 1920x1080, ou um de {0}.</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>Use um nome sem extensão.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Use auto ou um de {0}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>Use auto, cpu, cuda, cuda:N, mps ou xpu.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>Use fp32.</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>Use uma de até {0} quadros por segundo.</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>Use o tipo que a tarefa cria.</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>Use {0} ou {1}; para uma pasta de imagens escolha o codec {2}.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Use {0}.</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>Use “deinterlace” no lugar, ou converta antes o vídeo para 8 bits.</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>Vídeos de 8 a {0} pixels por lado podem ser restaurados.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>Espere por ele ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>Espere pelo primeiro segmento.</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>O que está inacabado de {0} foi iniciado por outra versão do Reelmend.</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>O que {0} codificou não pode virar um arquivo {1}.</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>O que {0} informa quadro a quadro foi omitido: o resultado é HDR simples.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>imagem vazia</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>campo inferior primeiro</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>identificação de cor</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>cores</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificação</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>quadros</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>imagem parada</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legível</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>não mostra nada onde a origem mostra algo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origem</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>fica parada onde a origem se move</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>faixas</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sincronia</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>código de tempo</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tempo</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>campo superior primeiro</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>taxa de quadros desconhecida</translation>
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
        <translation>{0} pede para executar código ({1}).</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} faz parte do Reelmend e fica.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} não pode ser lido.</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>{0} não pode ser entendido.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>Não foi possível gravar {0}.</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} não funciona com precisão {1}.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} já existe.</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} quadros por segundo</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} não tem número de qualidade.</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} não tem a opção {1}.</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} não tem amostras assim.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} não contém pesos.</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} contém várias séries de imagens: {1}.</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} contém pesos maiores que o arquivo.</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} contém pesos que não são números.</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} contém pesos com os quais não se pode calcular.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contém {1}.</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} é um checkpoint de {1}, que não restaura imagens inteiras em cores: sua função é {2}, com {3} canais de entrada e {4} de saída.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} é uma pasta.</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0} está sendo criado neste momento.</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>{0} está sendo criado por outro Reelmend.</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>{0} está sendo processado.</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} está cortado: não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} está cortado: o cabeçalho promete {1} segundos, só {2} podem ser lidos.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vazio.</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} não é uma qualidade de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} não é um checkpoint de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} não é um checkpoint que possa ser lido com segurança.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} não é um checkpoint que possa ser lido com segurança: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} não é uma imagem que possa ser lida.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} não é um vídeo que possa ser lido.</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} não é um arquivo {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} não está neste computador.</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} não está como deve ser. {1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} não é de nenhum modelo conhecido.</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} é o que a própria tarefa cria.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} cria imagens novas: não há com que misturá-las.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>Não é permitido ler {0}.</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>{0} megabits por segundo</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} imagens não vêm depois da anterior.</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>Imagens {0} vão em uma pasta, não em um arquivo {1}.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>Faltam {0} imagens da série ({1}): as anteriores duram mais.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>Faltam {0} imagens da série: as anteriores duram mais.</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>{0} imagens da origem não puderam ser decodificadas.</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} imagens, esperado {1}.</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} imagens, a origem tem {1}.</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} recusa imagens de {1} × {2} pixels com estas opções.</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>{0} mudou desde o início da tarefa.</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>{0} mudou enquanto era restaurado.</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}, quadro a quadro.</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} segundos, esperado {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>“{0}” não é uma taxa de quadros.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>“{0}” não é um tamanho.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>proporção de pixel {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>exibido como {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>girado {0}°</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} quadros por segundo</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>taxa de quadros desconhecida</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} quadros (segundo o cabeçalho)</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} quadros (pela duração e taxa)</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>número de quadros desconhecido</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} quadros</translation>
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
        <translation>cinza</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>matriz {0} (suposta)</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>matriz {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>primárias {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>transferência {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>faixa limitada</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>faixa completa</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>croma {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>ao centro</translation>
    </message>
    <message>
        <source>top</source>
        <translation>no alto</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>no alto à esquerda</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>embaixo</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>embaixo à esquerda</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>masterizado de {0} a {1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>no máximo {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>por quadro {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>legendas</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0} (marcado como {1})</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressivo</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelaçado</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>telecine</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>campo superior primeiro</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>campo inferior primeiro</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>suavidade {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>ruído {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>blocos {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>Sobre o Reelmend</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>Restaura vídeo com modelos que olham vários quadros de uma vez. Tudo acontece neste computador.

Apache License 2.0. O vídeo é lido e gravado com FFmpeg, x264 e x265, sob suas próprias licenças.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>quadro anterior, próximo</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>primeiro, último quadro</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>cena anterior, próxima</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>melhorar a partir daqui, até aqui</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>arrastar o divisor, Shift + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>prévia deste quadro ou trecho</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>parar a prévia</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K, espaço na imagem</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>reproduzir, pausar</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>guardar a receita para comparar</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>mostrar essa receita como depois</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>mostrar o original ou essa receita como antes</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>usar a receita mostrada como depois</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>divisor, lado a lado, um de cada vez, diferença</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>mais do antes ou do depois</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Shift e arrastar, Shift + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>girar o divisor</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>segurar X</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>ver o antes</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>segurar L</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>lupa</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>pixels suaves ou quadrados</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>roda, Ctrl + mais ou menos</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>clique duplo</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>100 % aqui, e de volta à imagem inteira</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>imagem inteira, 100 %</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>arrastar, Ctrl + setas</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>mover a imagem ampliada</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>melhorar</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>pausar, retomar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>adicionar à fila, mostrar a fila</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>mover ou remover na fila</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}, {factor} × os quadros</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Vem com o Reelmend</translation>
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
        <translation>Desconhecida: o arquivo não informa. Pergunte a quem o fez.</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>Não comercial</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>Os autores compararam suas imagens com imagens perfeitas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>Em nossos testes, as imagens aproximaram-se um pouco das perfeitas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>Em nossos testes, as imagens aproximaram-se claramente das perfeitas.</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>Em nossos testes, as imagens aproximaram-se muito das perfeitas.</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>{speed} numa imagem de DVD</translation>
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
        <translation>Adicionar vídeos</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Abrir tarefa</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Tarefas (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Salvar tarefa como</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>Salvar resultado como</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vídeos ({patterns});;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>Este quadro</translation>
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
        <translation>{seconds} s por quadro</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>gerando…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>Prévia desta parte</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>Prévia desta parte  ·  tecla A para tudo o que está visível: {time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>mostrado a {percent} % da velocidade</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>{name} foi omitido: não foi escolhido nada que o altere.</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>Abra-o e escolha o que deve ser feito com ele.</translation>
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
        <translation>Mais pixels, mais detalhe</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>Contra tremor e falta de foco</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>Contra ruído e marcas de compressão</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Câmera lenta</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>Tudo dura mais, com novas imagens intermediárias</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>Fluidez</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>Mais quadros por segundo</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Desentrelaçar</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>Imagens inteiras de fitas e televisão</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>não está neste computador</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>melhor qualidade, {count} × o trabalho</translation>
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
        <translation>Desfazer telecine</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>Cortar barras pretas</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Remover ruído</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>Suavizar faixas de cor</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Aumentar nitidez</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>Adicionar granulação</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>Faz imagens inteiras das meias imagens de fitas e televisão.</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>Devolve ao filme suas próprias imagens, quatro de cinco.</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>Com 0 em todos os lados, as barras são medidas.</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>Remove ruído até esta intensidade, em passos de 8 bits.</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>Contra degraus visíveis em céus e sombras.</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>Detalhe mais nítido sem halos.</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>Cobre o que parece limpo demais.</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>Aumenta ou reduz a imagem neste ponto da receita.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>Primeiro campo</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Pixels quadrados</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>uma por quadro</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>duas por quadro (mais suave)</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>conforme medido</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
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
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>Faixa {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>Visualmente sem perdas</translation>
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
        <translation>Pequena</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Pasta de imagens</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>Não foi escolhido nada que o altere. Você pode escolher o que deve ser feito, adicionar uma etapa ou escolher outro tamanho.</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>Recodificar</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Escolher algo</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>Só recodificar o vídeo?</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>Não foi possível mostrar a pasta.</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>Abra {folder} no seu gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>Não foi possível reproduzir o vídeo.</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>Abra {path} no seu player.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>Conforme a receita</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Mesmo tamanho</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>quase pronto</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>faltam cerca de {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>faltam cerca de {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltam cerca de {hours} h {minutes} min</translation>
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
        <translation>cerca de {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>cerca de {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>cerca de {count} dias</translation>
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
        <translation>{seconds} s por quadro</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelaçado</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>som: {codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>legendas</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mesmo tamanho</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>tamanho ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor} × mais lento</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
</context>
</TS>
