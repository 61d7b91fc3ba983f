<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>分辨率提升模型</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>去模糊模型</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>净化模型</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>补帧模型</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>获取更多模型…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>正在分析视频…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>无法测量该视频。</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>此视频</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>此视频的全部信息</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>在此视频中发现的问题</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>显示发现的所有问题</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>采用此建议</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>下方的方案会处理此问题。</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>使用为此视频建议的方案</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>就可测量的范围而言没有问题。</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>也会有帮助，但此电脑上没有：{goals}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>将 {name} 显示为处理前</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>将 {name} 显示为处理后</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>用此方案增强  （U 键：显示为处理后的方案）</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>不再比较 {name}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>差异（亮度 4 倍）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>分割线左侧为处理前，右侧为处理后。用 Shift 和方向键移动和旋转。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>更改结果的保存位置</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>修复整个视频  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>队列正在运行：请将视频加入队列，或先停止队列。</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>保存到队列</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>添加到队列</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>稍后依次处理</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>更改条目</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>Reelmend 上次意外退出</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>已完成的部分会保留：未完成的任务可以继续。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend 或其使用的组件崩溃了。</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>如果再次发生，请附上详细信息和您的操作进行报告。</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}内完成 {frames} 帧</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} 已完成</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>无法增强 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>已增强 %n 个视频。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>队列已完成</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>关闭视频并返回起始页</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>返回起始页  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
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
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>Reelmend 前后记录的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>任务所需时间</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>任务所需资源</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>内存 {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>正在测量此电脑的速度…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>需要{time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>关于 {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>正在用示例试用…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>在没有视频增强时进行试用。</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>更改：{name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>恢复默认文件夹：{name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>用显卡编码</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>更快，但文件更大；显卡做不到的由软件编码</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>编码器高级选项</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>质量数值</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>按上方的质量</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>编码器数值（CRF）：越低质量越好、文件越大</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>色彩细节</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>每样本位数</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>编码器选项</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>使用 FFmpeg 名称的任意编码器选项，以空格分隔</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>适合源的设置</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>此电脑上没有用于“{goal}”的模型。</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>此电脑上没有用于“{goal}”的模型，由滤镜代替。</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>从一个视频开始</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>拖到这里，或试用示例。您的原视频绝不会被更改。</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>选择要做什么</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>用简单的词选择目标；Reelmend 会建议适合您视频的处理。然后点击“增强”。</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>先比较，再决定</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>预览显示几秒钟的处理前后：拖动分割线，用滚轮缩放。</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>停止增强？</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>停止并保留已完成部分</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>正在增强，确定关闭 Reelmend？</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>已完成的部分将被删除。原视频保持不变。</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>放弃此任务？</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>已完成 %n 帧。保留后，任务可随时继续，只有视频的最后几秒会重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>尚无完成的帧。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend 是采用 Apache License 2.0 的自由软件。它建立在许多他人工作的基础上，适用下列许可证。内含 x264 和 x265 分发的程序整体适用 GPL。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>正在查找许可证…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>打开视频(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>试用示例(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>打开任务(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>任务另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>模型(&amp;N)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>关闭视频(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>视频(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>增强(&amp;E)</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>添加到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>查看已完成部分(&amp;W)</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>结果另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>在文件夹中显示结果(&amp;F)</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>显示检验报告(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>上一帧(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>第一帧(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>最后一帧(&amp;L)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>简短指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>检查新版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>关于 Reelmend(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>此任务需要名为“{name}”的模型，但此处未知。</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>请导入该模型的检查点，或选择其他方案。</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>需要 {title}，但此电脑上没有</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>部分视频需要 {title}，但此电脑上没有</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>只处理其他视频</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>从 {host} 下载 {size}。许可证：{licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>正在检查 {name}…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>检查点 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>导入检查点</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title} 不得用于盈利</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>其许可证：{licence}。仍要下载吗？</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>从此电脑移除 {title}？</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>可以重新下载：{size}。</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>若要再次使用，需要您导入的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} 是 {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
用途：{purpose}
许可证：{licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>导入检查点…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>或将文件拖到窗口上</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>可商用</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>不显示结果不得用于盈利的模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>没有符合的模型。请选择其他目标，或搜索其他内容。</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>安装后在此显示其效果。</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>来自 {host}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/秒</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>在此电脑上由示例生成。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>运行几秒以了解其在此处的速度</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>测量在此电脑上的速度</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>效果如何</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>此处速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>停止下载</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>从此电脑移除</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>停止增强并关闭视频？</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>停止增强并打开其他视频？</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>处理前后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Rendering the preview…</source>
        <translation>正在渲染预览…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>预览：{left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>停止渲染预览</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>保留以供比较</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>在相同帧上与其他方案比较  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>预览可见的全部画面，即使耗时较长</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>逐一显示；按住 X 查看处理前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>平滑放大</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>预览长度</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>预览：{length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>查看此帧或片段的效果  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>模型正在工作：请等待任务完成或将其停止。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR，按普通屏幕所能显示</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>预览可见的全部画面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>停止渲染预览(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>预览长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>视图内全部，即使耗时较长(&amp;A)</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>播放或暂停(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>保留以供比较(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>使用此方案(&amp;U)</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>显示为处理前(&amp;B)</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>显示为处理后(&amp;A)</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原始视频</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>方案 {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>分割线(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>并排(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>逐一显示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>查看处理前(&amp;F)</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>放大镜(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>平滑放大(&amp;M)</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>分割线左移</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>分割线右移</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>逆时针旋转分割线</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>顺时针旋转分割线</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>正在合成结果…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>从第 {frame} 帧继续</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>正在增强到 {size}…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>第 {done} / {total} 帧</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>第 {done} 帧</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>停止  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>暂停或继续工作  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>查看已完成部分</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>已完成的视频会保留。其余的在下次启动队列时继续；正在处理的视频只需重做最后几秒。</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>停止队列？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>%n 个文件无法添加到队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>其余的已添加。</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>队列已完成。电脑将在 {seconds} 秒后睡眠。</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>队列已完成。电脑将在 {seconds} 秒后关机。</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>立即关机</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>显示队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>添加视频(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>启动队列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>等待中的全部使用相同方案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>播放结果(&amp;P)</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>在文件夹中显示结果(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>显示检验报告(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>重试全部失败项(&amp;L)</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>移除已完成项(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>由另一个 Reelmend 处理</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>从第 {frame} 帧继续</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>正在合成结果…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>添加视频…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>将视频或文件夹拖到这里</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>将依次增强。已完成的部分无论如何都会保留。</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>不执行操作</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>关闭 Reelmend</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>使电脑睡眠</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 个等待</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>已完成 {count} / {total}</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>上一镜头(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>下一镜头(&amp;X)</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>从此处开始增强(&amp;H)</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>增强到此处(&amp;U)</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>增强整个视频(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>检验报告</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} 符合预期</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} 不符合预期</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>%n 项检查全部通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>%n 项检查中有 {failed} 项未通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name} 在产生可检查的结果之前就失败了。</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>要做什么？</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}内完成 {frames} 帧</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>{count} 项检查全部通过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>显示检查内容</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>显示检查内容  (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>不损失质量的最快精度</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>精确（32 位），较慢</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>可用内存的一半</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>用显卡解码</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>任务内存</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>内存较少时画面会分成更小的部分处理：更慢，但结果相同。</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>仅用于解码结果与软件完全相同的视频。减轻处理器负担，占用显存。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>与视频同一位置</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>预览和测量数据</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>已有的模型留在原来的文件夹中。</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>其中的内容随时可以重新生成。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>当前工作结束后即切换语言。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>启动时检查新版本</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>除此之外，Reelmend 仅在您要求下载模型时使用互联网。</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>输出尺寸</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>方形像素</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>适用于不能正确显示宽屏 DVD 等像素的播放器</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>其他尺寸…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>将增强 {time}</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>增强的起始时刻</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>增强的结束时刻</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>增强整个视频</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>队列中有 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>一切都在此电脑上进行。您的视频绝不会被上传或更改。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>修复您的视频</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>让老旧、尺寸小或模糊的影像重新清晰，并在保存前进行比较。</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>将一个或多个视频拖到这里</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Reelmend 附带的一段几秒钟的老电影</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>此模型不在此电脑上：请获取或选择其他模型。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>每帧以 {count} 个方向处理：耗时为 {count} 倍。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>方案步骤</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>获取缺少的模型…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>获取此方案所需的模型</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>添加模型或滤镜</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>没有步骤：仅执行下方所选内容。</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>没有步骤：视频只会重新编码。请在上方选择要做什么。</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>放慢多少</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>慢动作的声音</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>与画面等长</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor} 倍时长</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>按模型输出</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>每秒 {rate}  （×{factor}）</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>视频位置</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>此文件未说明时长：从开头显示，并整体增强。</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>上一镜头</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>下一镜头</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>从此帧开始增强</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>增强到此帧</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>画面适应窗口</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>以 100% 显示</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>播放已完成部分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>另一个 Reelmend 正在处理</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>第 {done} / {total} 帧</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>第 {done} 帧</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>无法访问：磁盘是否已连接？</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移出列表</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>未完成（{count}）</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>这是最新版本的 Reelmend。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version} 已发布。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>不会自动下载：将在浏览器中打开发布页面。</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>打开页面(&amp;P)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>生成期间出现了文件 {0}。</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>帧率 {0} 没有意义。</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>{0} 的部分已完成内容缺失或损坏。</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>小于零的尺寸没有意义。</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} 的值 {1} 没有意义。</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>请重新添加。</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>请添加一个可以做到的模型：“reelmend models”可列出。</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>{0} 中的所有视频都是 Reelmend 的结果。</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>其他 {0} 条轨道均在。</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>{0} 的另一个任务刚刚开始。</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>{0} 的另一个任务尚未完成。</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>请指定每边 {0} 至 {1} 像素的尺寸。</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>画面周围有黑边：上 {0}、下 {1}、左 {2}、右 {3} 像素。</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>已取消；已下载的部分会保留，下次将从该处继续。</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>请检查 HTTP_PROXY、HTTPS_PROXY 和 ALL_PROXY：地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>请检查连接，或从别处获取文件后导入。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>请用“reelmend verify”检查结果。</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>请检查两个时间。</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>请选择 0（最佳）至 {0}。</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>请选择 0 至 {0}。</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>请选择 1 至 {0}。</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>请选择支持此功能的 PNG，或选择视频。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>请选择受支持模型的检查点。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>请选择其他模型的检查点。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>请选择此模型的检查点。</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>请选择带画面的文件。</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>请为结果选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>请选择更长的范围。</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>请选择可以做到的模型。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>请选择视频文件。</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>请选择更早的起点。</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>请选择其他编解码器或尺寸，或去掉其选项。</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>请选择其他编解码器。</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>请选择其他文件夹或格式。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>请为结果选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>请为已完成部分选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>请选择其他名称，或允许覆盖。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>请为其选择其他模型。</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>净化画面</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>请关闭其他程序，或选择更小的输出或其他设备。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>请关闭其他程序，或选择更小的输出。</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>请先将其转换为 GIF 或视频。</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>请先将视频转换为常用格式，例如 H.264。</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>请更正或重新制作。</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>请创建或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>您是指 {0} 吗？“reelmend models”可列出全部。</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>请手动操作。</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>将影像尺寸放大一倍。</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>利用前后帧的信息将尺寸放大一倍；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>将尺寸放大一倍；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>以最佳质量将干净的影像放大四倍；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>将干净的影像放大四倍；单独训练的中型 EDVR。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>将干净的影像放大四倍；速度与质量兼顾。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>将干净的影像放大四倍；比中型 EDVR 略快、略弱。</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>参考多帧，将运动剧烈的干净影像放大四倍。</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>将运动剧烈的干净影像放大四倍；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>逐帧将受损画面放大四倍并净化；小巧快速。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>逐帧将受损画面放大四倍并补出细节；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>逐帧将受损画面放大两倍并补出细节；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>逐帧将动画片放大四倍；小巧快速。</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>逐帧将手绘画面放大四倍；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>参考多帧，将日常影像放大四倍。</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>参考七帧，将日常影像放大四倍；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>将画面放大四倍，并使帧率翻倍。</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>将影像放大四倍。</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>将有运动模糊的影像放大四倍并锐化；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>将影像放大 {0} 倍。</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>一次完成四倍放大和帧率加倍。</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>放大四倍，同时使帧率加倍；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>利用前后帧的信息放大四倍；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>放大四倍；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>参考多帧，将偏软的影像放大四倍。</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>放大 {0} 倍</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>每一帧都在前一帧之后。</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>FFmpeg 手册的“Encoders”部分列出了其选项。</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>很少有播放器支持 {1} 文件中的 {0}。</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>无法写入“{0}”类型的文件。</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>请用“reelmend resume”完成、用“reelmend jobs discard”放弃，或选择其他名称。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>请释放空间，或将 {0} 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>请重新获取，或获取 .safetensors 格式。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>请获取普通 16 位或 32 位权重的版本。</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>请获取，或选择其他模型。</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>请重新获取检查点，或选择其他模型。</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>请重新获取文件，或将终点设为 {0} 秒以修复现有部分。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>请重新获取文件：内容完全没有收到。</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>请获取 HDR10、HLG 或标准动态范围的视频。</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>请用“reelmend models download {0}”获取，或用“reelmend models import FILE”导入文件。</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>请用“reelmend jobs discard”放弃并重新开始。</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>请输入 0 或以上的像素数。</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>请输入像素数，0 表示任意。</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>请放弃该任务。</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>请用“reelmend jobs discard”放弃未完成的任务并重新开始。</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>每边小于 {0} 像素的画面无法编码为 HEVC。</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>请与 Reelmend 一同安装。</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>标记为隔行，但其帧均为完整画面。</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>标记为隔行；运动太少，无法确定。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>第 {0} 至 {1} 秒为黑屏。</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>画面模糊：失焦、抖动或曾被放大。</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>这是经胶卷过带处理的电影：五帧中有两帧出现梳状纹。</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>这是隔行视频（{0}）：运动边缘有梳状纹。</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>画面有噪点。</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>每秒仅 {0} 帧：动作不流畅。</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>它支持 {0} 位。</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>已保留为 {0}：请查看是否可用，或用完整的源重新制作。</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>已拒绝。请从作者处重新获取检查点，或获取 .safetensors 格式。</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>压缩过度：可见块状边缘。</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>压缩过度：对此尺寸而言 {0} 过低。</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>画面{0}：{1}{2}。</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>帧间隔不等（可变帧率）；每帧保持自己的时间。</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>其选项：{0}。</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>已知：{0}。</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>请去掉 --crf；以文字选择质量。</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>请去掉“{0}”的强度。</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>不能裁剪小于零的量。</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>请重新制作。</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>请在那里腾出空间并允许写入，或将 {0} 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>请使 {0} 可写以保留设置。</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>生成帧与帧之间的画面。</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>生成帧与帧之间的画面；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>内存不足：{0} 以 {1} 像素的分块、每次 {2} 帧继续。</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>画面因运动而模糊。</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>请移到方案开头，并去掉第二个。</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>请移到方案开头，必要时置于“deinterlace”或“inverse-telecine”之后。</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>请指定一个，用 # 表示编号。</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>社区模型需要 spandrel 软件包。</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>模型看到的源颜色（{0}）略有偏差；结果保持原样。</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>此处没有显卡能精确解码此类视频：已由软件完成。</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>此处没有显卡能编码此类画面：已由软件完成。</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>此方案中没有模型能生成新帧率或慢动作所需的画面。</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>此处无法解码 {0} 的画面。</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>{0} 没有一帧可以解码。</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>无法更改 {0} 中的内容。</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>不允许写入 {0}。</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>第 {0} 至 {1} 秒没有任何运动。</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>此任务尚无已完成的部分。</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>在检查的位置，没有画面{0}的情况。</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>源视频中有一帧画面无法解码。</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>其他模型可以移除。</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>无法处理 {0} 类型的画面。</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>此类图片无法标明自己是 HDR：任何程序都会显示错误。</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>请附上详细信息和您的操作进行报告。</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>请放回之前的文件并继续任务，或用“reelmend jobs discard”放弃并重新开始。</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>自 {0} 的任务开始以来，Reelmend 或其模型已变更。</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>请移除后重新下载。</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>按源尺寸去除噪点和压缩痕迹。</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>请重命名文件或其文件夹。</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>请继续任务，必要时先重启电脑，或改用其他设备。</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>请查看“reelmend jobs”。</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>请查看“reelmend models list”。</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>使影像更清晰。</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>使影像更清晰或更干净。</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>参考多帧，锐化手持拍摄造成的模糊。</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>锐化镜头偏软或运动造成的模糊；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>锐化因运动而模糊的画面。</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>锐化因运动而模糊的画面：辨认物体运动的方向，消除拖影。</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>参考多帧，锐化运动造成的模糊。</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>缺少 {0} 的权重：{1}，许可证 {2}。</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>“reelmend models”可列出全部。</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>让因镜头偏软而模糊的画面变清晰；小巧，普通处理器即可运行。</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>显示为 {0}:1，源为 {1}:1。</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>无法实现 {0} 倍慢动作。</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>裁剪过多，剩余不足 {0} 像素。</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Reelmend 内部出现问题。</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>声音 {0} 时长 {1} 秒，应为 {2} 秒。</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>声音 {0} 偏移 {1} 毫秒。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止。</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>已停止；为“reelmend resume”保留了 {0} 帧。</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>缺少源的轨道：{0}。</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>去除运动模糊和压缩痕迹；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>去除干净影像中的运动模糊；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>参考多帧去除噪点。</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>去除压缩痕迹且观感锐利；平坦处可能产生虚构纹理。</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>去除压缩痕迹，最接近原貌；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>去除固定码率强压缩的痕迹；无显卡时较慢。</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>灰度和 RGB 画面只有在每样本 {0} 位时才能还原胶转磁；{1} 为 {2} 位。</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>颜色标记与源一致。</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>颜色标记错误：{0}。</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>颜色已标记。</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>颜色与源相差 {0}（共 255 级）。</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>此视频的颜色采用极少使用的编码方式（H.273 矩阵 {0}）。</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>{0} 的颜色只能由 Dolby Vision 设备读取。</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>无法使电脑睡眠或关机。</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>设备 {0} 已停止工作。</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>{0} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>{0} 所在的磁盘将满：再腾出 {1} 后任务将自动继续。</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>结果可能需要 {0}，但 {1} 所在磁盘只剩 {2}。</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>权重需要 {0}，但 {1} 所在磁盘只剩 {2}。</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>{0} 所在的磁盘虽有空间却无法写入：请检查配额或删除文件。任务将在 {1} 秒后重试。</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>终点必须在起点之后。</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>文件损坏或其训练失败：请重新获取。</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>文件已损坏：{0}。</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>文件可能损坏、不完整或类型未知：请尝试播放，或重新获取。</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>文件可能已损坏。</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>滤镜“crop”必须位于模型和其他滤镜之前。</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>滤镜“{0}”的写法不正确：{1}。</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>滤镜“{0}”必须在最前：之前的任何处理都会混合各场。</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>文件头标明 {0} 帧，文件含 {1} 帧。</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>无法读取 {0} 中的任务。</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>无法理解 {0} 中的日志。</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>名称 {0} 不是可写入的文本。</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>{0} 中的模型无法运行。</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>另一条轨道在。</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>画面为 {0} × {1} 像素：请少裁一些。</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>画面较小：{0} × {1} 像素。</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>画面为 {0} × {1} 像素，应为 {2} × {3}。</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>{0} 中的图片是相互叠加的局部画面。</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>无法测量 {0} 的画面。</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>此电脑的代理设置无法使用。</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>无法读取检验报告 {0}。</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>结果为 HDR，但其编解码器无法记录源的调色显示器信息。</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>结果已保留为 {0}。</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>结果将为 {0} × {1} 像素。</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>结果会覆盖其自身的源。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>源未注明颜色：按播放器惯例视为 {0}。</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>源提前结束：标明 {0} 秒，只能读取 {1} 秒。</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>源的色彩细节比结果的 {0} 更精细{1}。</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>源为每样本 {0} 位，结果为 {1} 位。</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>源视频为 HDR；结果按普通屏幕的能力呈现。</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>源视频已损坏：有一帧画面用周围内容修补。</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>源已损坏：{0} 帧用周围内容修补。</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>源为隔行：结果中会保留梳状边缘。</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>源完整：{0} 秒。</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>起点在 {0} 的结尾之后，其时长为 {1} 秒。</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>起点不能为负。</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>时间码从 {0} 开始，应为 {1}。</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>已去除源的透明度。</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>权重 {0} 已损坏：与发布的文件不符。</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>缺少权重 {0}。</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>无法获取权重 {0}。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>权重 {0} 与此模型不符。</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>没有其他轨道。</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>这两个时间之间没有画面。</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>没有图片 {0}。</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>没有名为“{0}”的设备。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>没有名为“{0}”的滤镜。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>没有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>没有未完成的任务“{0}”。</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>{0} 中没有视频。</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>内存不足以处理此尺寸的画面。</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>内存不足以处理 {0}。</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>此任务已不在队列中。</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>此电脑没有设备 {0}。</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>时间从画面开头计算。</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>若要再次修复其中某个视频，请直接选择该文件。</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>请稍后重试：可能正在重新生成。若无人处理该任务，请继续它。</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>请尝试播放该文件。</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>请使用 --device auto 或 cpu。</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>请使用 宽x高，例如 1920x1080，或 {0} 之一。</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>请使用不带扩展名的名称。</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>请使用 auto 或 {0} 之一。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>请使用 auto、cpu、cuda、cuda:N、mps 或 xpu。</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>请使用 fp32。</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>请使用不超过每秒 {0} 帧的值。</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>请使用任务生成的类型。</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>请使用 {0} 或 {1}；若要图片文件夹，请选择编解码器 {2}。</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>请使用 {0}。</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>请改用“deinterlace”，或先将视频转换为 8 位。</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>可修复每边 8 至 {0} 像素的视频。</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>请等待，或选择其他名称。</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>请等待其第一段。</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>{0} 的未完成部分由另一版本的 Reelmend 开始。</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>{0} 编码的内容不能成为 {1} 文件。</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>{0} 的逐帧信息已去除：结果为普通 HDR。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>下场优先</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色标记</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>未显示源中的内容</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>在源运动处静止</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>上场优先</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>帧率未知</translation>
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
        <translation>{0} 要求运行代码（{1}）。</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} 属于 Reelmend，不能移除。</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>无法理解 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} 不支持 {1} 精度。</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>每秒 {0} 帧</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} 没有质量数值。</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} 没有选项 {1}。</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} 没有这样的样本格式。</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} 不含权重。</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} 含有多个图片序列：{1}。</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} 所含权重大于文件本身。</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} 所含权重不是数值。</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} 所含权重无法用于计算。</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} 含有 {1}。</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} 是 {1} 的检查点，不用于修复完整彩色画面：其用途为 {2}，输入 {3} 通道，输出 {4} 通道。</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} 是文件夹。</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>正在生成 {0}。</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>{0} 正由另一个 Reelmend 生成。</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>正在处理 {0}。</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} 不完整：其中没有画面。</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} 被截断：文件头标明 {1} 秒，只能读取 {2} 秒。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 为空。</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} 不是 {1} 的质量值。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} 不是 {1} 的检查点。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} 不是可安全读取的检查点。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} 不是可安全读取的检查点：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} 不是可读取的图片。</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} 不是可读取的视频。</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} 不是 {1} 文件：{2}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} 不在此电脑上。</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} 不符合预期。{1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} 不属于任何已知模型。</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} 是任务自身要生成的文件。</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} 生成新画面：没有可与之混合的内容。</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>不允许读取 {0}。</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>每秒 {0} 兆比特</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} 帧未排在前一帧之后。</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>{0} 图片存入文件夹，而非 {1} 文件。</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>序列缺少 {0} 张图片（{1}）：其前一张持续更久。</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>序列缺少 {0} 张图片：其前一张持续更久。</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>源中有 {0} 帧无法解码。</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} 帧，应为 {1}。</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} 帧，源有 {1} 帧。</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} 以这些选项不接受 {1} × {2} 像素的画面。</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>自任务开始以来 {0} 已更改。</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>{0} 在修复期间被更改。</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}，逐帧处理。</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} 秒，应为 {2} 秒。</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>“{0}”不是帧率。</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>“{0}”不是尺寸。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>像素长宽比 {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>显示为 {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>每秒 {0} 帧</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>帧率未知</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} 帧（据文件头）</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} 帧（由时长和帧率推算）</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>帧数未知</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} 帧</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} 位</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>矩阵 {0}（推测）</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>矩阵 {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>原色 {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>传输特性 {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>有限范围</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>色度 {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>母版亮度 {0} 至 {1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>最高 {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>帧平均 {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0}（标记为{1}）</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>胶卷过带</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>上场优先</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>下场优先</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>柔和度 {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>噪点 {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>块效应 {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>关于 Reelmend</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>使用同时参考多帧的模型修复视频。一切都在此电脑上进行。

Apache License 2.0。视频由 FFmpeg、x264 和 x265 读写，适用其各自的许可证。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>上一帧、下一帧</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>第一帧、最后一帧</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>上一镜头、下一镜头</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>从此处、到此处增强</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>拖动分割线、Shift + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>预览此帧或片段</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>停止渲染预览</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K、画面中按空格</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>保留方案以供比较</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>将该方案显示为处理后</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>将原始视频或该方案显示为处理前</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>使用显示为处理后的方案</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>分割线、并排、逐一、差异</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>显示更多处理前或处理后</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>按住 Shift 拖动、Shift + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>旋转分割线</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>按住 X</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>查看处理前</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>按住 L</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>平滑或方形像素</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>滚轮、Ctrl + 加号或减号</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>此处 100%，再次双击返回整个画面</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>整个画面、100%</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>拖动、Ctrl + 方向键</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>移动放大的画面</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>暂停、继续</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>添加到队列、显示队列</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>在队列中移动或移除</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>提升分辨率</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>画面净化</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>去模糊</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}，{factor} 倍帧数</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Reelmend 自带</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>未知：文件未注明。请询问其作者。</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>不可商用</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>作者已将其画面与完美画面作过比较。</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>在我们的测试中，其画面更接近完美画面一些。</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>在我们的测试中，其画面明显更接近完美画面。</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>在我们的测试中，其画面大大接近完美画面。</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>DVD 画面下 {speed}</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>添加视频</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>打开任务</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>任务 (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>任务另存为</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>结果另存为</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>视频 ({patterns});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>此帧</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>每帧 {seconds} 秒</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>此部分的预览</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>此部分的预览  ·  按 A 键预览全部可见画面：{time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>以 {percent}% 速度显示</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>已略过 {name}：没有选择会改变它的内容。</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>请打开它，选择要做什么。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>提升分辨率</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>更多像素，更多细节</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>去模糊</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>针对抖动和失焦</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>画面净化</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>针对噪点和压缩痕迹</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>生成中间帧，让一切变慢</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>流畅动作</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>每秒更多帧</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>去隔行</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>将磁带和电视画面还原为完整帧</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>不在此电脑上</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>最佳质量，{count} 倍工作量</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>反胶卷过带</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>裁掉黑边</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>平滑色阶</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>添加胶片颗粒</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>将磁带和电视的半幅画面合成为完整帧。</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>还原胶片原有的画面（五帧取四帧）。</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>四边均为 0 时自动测量黑边。</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>去除不超过此强度的噪点（以 8 位级数计）。</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>针对天空和阴影中可见的色阶。</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>细节更清晰且无亮边。</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>掩盖过于干净的观感。</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>在方案的此处放大或缩小画面。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>首场</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>方形像素</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>每帧一幅</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>每帧两幅（更流畅）</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按测量结果</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上场</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下场</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>轨道 {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>视觉无损</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小体积</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>没有选择会改变视频的内容。您可以选择要做什么、添加步骤，或选择其他尺寸。</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>重新编码</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>去选择</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>仅重新编码视频？</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>无法显示该文件夹。</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>请在文件管理器中打开 {folder}。</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>无法播放该视频。</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>请在播放器中打开 {path}。</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>按方案结果</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>相同尺寸</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>约剩 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>约剩 {count} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>约剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>约 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>约 {count} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>约 {count} 天</translation>
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
        <translation>每帧 {seconds} 秒</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>声音：{codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>相同尺寸</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>尺寸 ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>慢 {factor} 倍</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
</TS>
