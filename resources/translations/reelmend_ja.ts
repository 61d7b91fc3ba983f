<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>高解像度化モデル</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>ボケ除去モデル</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>クリーンアップモデル</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>中間フレームモデル</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>モデルを追加…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>動画を分析中…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>動画を測定できませんでした。</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>この動画</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>この動画のすべての情報</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>この動画で見つかった点</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>見つかった点をすべて表示</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>この助言を使う</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>下のレシピがこれに対応します。</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>この動画に提案されたレシピを使う</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>測定できる範囲では問題ありません。</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>効果がありますが、このコンピューターにありません：{goals}</translation>
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
        <translation>わかりました</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>ヒントを表示しない</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>{name} を「前」として表示</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>{name} を「後」として表示</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>このレシピで高画質化  （「後」に表示中のものは U）</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>{name} を比較から外す</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>差分（明るさ 4 倍）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>分割線の左が前、右が後です。Shift と矢印キーで移動・回転します。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>高画質化</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>結果の保存先を変更</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>動画全体を修復  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>キューが実行中です。動画を追加するか、先に停止してください。</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>キューに保存</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>あとで順番に処理</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>項目を変更</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>前回 Reelmend が予期せず終了しました</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>処理済みの部分は残っています。未完了のジョブは再開できます。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した内容</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend またはその構成要素がクラッシュしました。</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>再発する場合は、詳細と行った操作を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}で {frames} フレーム</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} が完了しました</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>{name} を高画質化できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>%n 本の動画を高画質化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 件失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>キューが完了しました</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>動画を閉じて開始画面へ戻る</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>開始画面へ戻る  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>前後に Reelmend が記録した内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>ジョブの所要時間</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>ジョブに必要なもの</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>見積もり中…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>メモリ {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>このコンピューターの速度を測定中…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>{name} について</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>サンプルで試しています…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>高画質化の処理がないときに試します。</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>変更：{name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>標準のフォルダーに戻す：{name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>形式を変更</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>グラフィックカードでエンコードする</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>速くなりますが、ファイルは大きくなります。カードでできないものはソフトウェアでエンコードします</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>エンコーダーの詳細オプション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>画質の数値</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>上の画質に従う</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>エンコーダーの値（CRF）：小さいほど高画質・大容量</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>色の細かさ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>サンプルあたりのビット数</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>元動画と同じ</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>エンコーダーのオプション</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>FFmpeg の名前によるエンコーダーのオプション（空白区切り）</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>元動画に合わせる</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>標準のもの</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>入手…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>このコンピューターに「{goal}」用のモデルがありません。</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>「{goal}」用のモデルがないため、フィルターで処理します。</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>まず動画を選びます</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>ここにドロップするか、サンプルを試してください。元の動画は変更されません。</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>何をするか選びます</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>目的をわかりやすい言葉で選びます。動画に合う処理は Reelmend が提案します。最後に「高画質化」をクリック。</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>決める前に比べます</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>プレビューで数秒間の前後を見られます。分割線をドラッグし、ホイールで拡大します。</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>高画質化を停止しますか？</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>停止して処理済みを残す</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>処理中に Reelmend を閉じますか？</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>処理済みの部分は削除されます。元の動画はそのままです。</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>このジョブを破棄しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n フレームが完了しています。残しておけば、いつでも再開できます。やり直すのは映像の最後の数秒だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>完了したフレームはまだありません。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend は Apache License 2.0 のフリーソフトウェアです。下記のライセンスによる多くの人々の成果に支えられています。x264 と x265 を含めて配布されるプログラムは全体として GPL に従います。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>ライセンスを検索中…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>動画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>ジョブを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>ジョブに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>モデル(&amp;N)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>動画を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>動画(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>高画質化(&amp;E)</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>処理済みの部分を見る(&amp;W)</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>結果に名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>結果をフォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>検証レポートを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>次のフレーム(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>前のフレーム(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>最初のフレーム(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>最後のフレーム(&amp;L)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>かんたんガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>キーボードとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>Reelmend について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>このジョブにはモデル「{name}」が必要ですが、見つかりません。</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>そのモデルのチェックポイントを読み込むか、別のレシピを選んでください。</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>{title} が必要ですが、このコンピューターにありません</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>一部の動画には {title} が必要ですが、このコンピューターにありません</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>ほかの動画だけ処理</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{host} から {size} をダウンロード。ライセンス：{licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>{name} を確認中…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>チェックポイント ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>チェックポイントを読み込む</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title} は営利目的に使えません</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>ライセンス：{licence}。ダウンロードしますか？</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>{title} をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>再ダウンロードできます：{size}。</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>再び使うには、読み込んだファイルが必要です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} は {title} です</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
用途：{purpose}
ライセンス：{licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>チェックポイントを読み込む…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>またはファイルをウィンドウにドロップ</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>モデルを検索中…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>結果を営利目的に使えないモデルを除く</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター内</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>該当するモデルがありません。別の目的を選ぶか、検索し直してください。</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>インストールすると効果がここに表示されます。</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} をダウンロード</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>{host} から</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
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
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>このコンピューターでサンプルから作成しました。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>数秒間動かして、ここでの速度を調べる</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>このコンピューターでの速度を測定</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>どれくらい良いか</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>ここでの速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>ダウンロードを停止</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>高画質化を停止して動画を閉じますか？</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>高画質化を停止して別の動画を開きますか？</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
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
        <translation>プレビューを作成中…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>プレビュー：{left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>プレビューの進行状況</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>プレビューの作成を停止</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>比較用に残す</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>同じフレームで他のレシピと比較  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>時間がかかっても、見えている範囲全体をプレビュー</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割線</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>1 つずつ表示（X を押す間は前を表示）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>なめらかに拡大</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>比較を終了</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>プレビューの長さ</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>プレビュー：{length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>このフレームや区間の仕上がりを見る  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>モデルは使用中です。ジョブの完了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元動画</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR（通常の画面向けに変換して表示）</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>見えている範囲全体をプレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>プレビューの作成を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>プレビューの長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>時間がかかっても表示範囲全体(&amp;A)</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>再生／一時停止(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>比較用に残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>このレシピを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>「前」として表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>「後」として表示(&amp;A)</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>元動画</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>レシピ {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>分割線(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>並べて表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>1 つずつ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>前を見る(&amp;F)</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>ルーペ(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>なめらかに拡大(&amp;M)</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>分割線を左へ</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>分割線を右へ</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>分割線を反時計回りに回転</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>分割線を時計回りに回転</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>結果をまとめています…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>フレーム {frame} から再開</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>{size} に高画質化中…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>フレーム {done} / {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>フレーム {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>停止  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>作業を一時停止・再開  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>処理済みの部分を見る</translation>
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
        <translation>続ける</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>完成した動画は残ります。残りは次にキューを開始すると続きから処理します。処理中の動画は、最後の数秒だけやり直します。</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>キューを停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>%n 個のファイルをキューに追加できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>ほかのファイルは追加しました。</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>キューが完了しました。{seconds} 秒後にスリープします。</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>今すぐスリープ</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>キューが完了しました。{seconds} 秒後に電源を切ります。</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>今すぐ電源を切る</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>キューを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>動画を追加(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>キューを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>待機中のすべてに同じレシピ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>結果を再生(&amp;P)</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>結果をフォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>検証レポートを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>失敗したものをすべて再試行(&amp;L)</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>完了したものを削除(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>別の Reelmend が処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>フレーム {frame} から再開</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>結果をまとめています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
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
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>動画を追加…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>動画やフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>順番に処理します。処理済みの部分は何があっても失われません。</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>すべて完了したら</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>Reelmend を閉じる</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>電源を切る</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>待機中 {count} 件</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失敗 {count} 件</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{total} 件中 {count} 件完了</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>前のショット(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>次のショット(&amp;X)</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>ここから高画質化(&amp;H)</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>ここまで高画質化(&amp;U)</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>動画全体を高画質化(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>検証レポート</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} は正常です</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} に問題があります</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>%n 件の検査すべてに合格しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>%n 件の検査のうち {failed} 件が不合格です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name} は検査できる結果ができる前に失敗しました。</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}で {frames} フレーム</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>検証 {count} 件すべて合格</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>検査した内容を表示</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>検査した内容を表示  (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最速のもの</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>画質を落とさず最速</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>正確（32 ビット）、低速</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>空きの半分</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>グラフィックカードでデコードする</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>ジョブのメモリ</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>少ないと細かく分けて処理します。遅くなりますが結果は同じです。</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>ソフトウェアとまったく同じ結果になるものだけに使います。プロセッサーの負担を減らし、グラフィックメモリを使います。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>動画と同じ場所</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>標準のフォルダー</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>プレビューと測定値</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>既存のモデルは今のフォルダーに残ります。</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>中身はいつでも作り直せます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>進行中の作業が終わりしだい、言語が切り替わります。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>起動時に新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>それ以外では、指定したモデルのダウンロードにのみインターネットを使います。</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>出力サイズ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>正方形ピクセル</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>ワイド DVD などの画素を正しく表示できないプレーヤー向け</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>別のサイズ…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>{time} を高画質化</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>高画質化の開始時刻</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>高画質化の終了時刻</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>動画全体を高画質化</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>キューに動画が %n 本あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>すべてこのコンピューター上で処理します。動画が送信・変更されることはありません。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>動画をよみがえらせる</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>古い、小さい、ぼけた映像を鮮明に。保存前に比較できます。</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>動画をここにドロップ（複数可）</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>動画を開く…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Reelmend に付属する古い映画の数秒間</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>このモデルはありません。入手するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高画質</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>各フレームを {count} 方向で処理するため、{count} 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>レシピの手順</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>足りないモデルを入手…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>このレシピに必要なモデルを入手</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>手順を上へ</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>手順を下へ</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>手順を削除</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>モデルかフィルターを追加</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>手順なし：下で選んだことだけを行います。</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>手順なし：再エンコードのみ行います。何をするかを上で選んでください。</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>どれだけ遅くするか</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>スローモーションの音声</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>映像の長さに合わせる</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor} 倍の長さ</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>毎秒 {rate}  （×{factor}）</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>動画内の位置</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>このファイルには長さの情報がありません。先頭から表示し、全体を高画質化します。</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>前のショット</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>次のショット</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>このフレームから高画質化</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>このフレームまで高画質化</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>映像をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100% で表示</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>処理済みの部分を再生</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>別の Reelmend が処理中です</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>フレーム {done} / {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>フレーム {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} の進行状況</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>アクセスできません：ディスクは接続されていますか？</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>未完了（{count}）</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>Reelmend は最新です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version} が利用できます。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>自動でダウンロードはしません。リリースページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>ページを開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>作成中にファイル {0} が現れました。</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>フレームレート {0} は使えません。</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>{0} の処理済み部分の一部がないか、壊れています。</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>負のサイズは使えません。</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} の値 {1} は使えません。</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>もう一度追加してください。</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>対応するモデルを追加してください（「reelmend models」で一覧）。</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>{0} にある動画は、すべて Reelmend の結果です。</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>他のトラック {0} 本もすべてあります。</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>{0} の別のジョブが始まったところです。</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>{0} の別のジョブが未完了です。</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>一辺 {0}～{1} ピクセルで指定してください。</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>映像の周りに黒帯があります：上 {0}、下 {1}、左 {2}、右 {3} ピクセル。</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>キャンセルしました。受信分は残り、次回は続きからダウンロードします。</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>HTTP_PROXY、HTTPS_PROXY、ALL_PROXY を確認してください。アドレスは http:// か https:// で始まります。</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>接続を確認するか、ファイルを別途入手して読み込んでください。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>「reelmend verify」で結果を検査してください。</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>2 つの時刻を確認してください。</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>0（最高）～{0} を選んでください。</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>0～{0} を選んでください。</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>1～{0} を選んでください。</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>それができる PNG か、動画を選んでください。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>対応モデルのチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>別のモデルのチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>このモデルのチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>映像のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>結果の保存先に自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>より長い区間を選んでください。</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>対応するモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>より早い開始時刻を選んでください。</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>別のコーデックかサイズを選ぶか、オプションを外してください。</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>別のコーデックを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>別のフォルダーか形式を選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>結果に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>処理済み部分に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>別の名前を選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>映像をきれいにする</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>他のプログラムを閉じるか、小さい出力か別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>他のプログラムを閉じるか、小さい出力を選んでください。</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>先に GIF か動画に変換してください。</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>先に動画を H.264 などの一般的な形式に変換してください。</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>修正するか、作り直してください。</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>作成するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>{0} のことですか？「reelmend models」ですべてを一覧できます。</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>手動で行ってください。</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>映像のサイズを 2 倍に。</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>前後のフレームの情報を使ってサイズを 2 倍に。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>サイズを 2 倍に。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>きれいな映像を最高の品質で 4 倍に拡大。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>きれいな映像を 4 倍に拡大。独自に学習した EDVR 中型。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>きれいな映像を 4 倍に拡大。速度と画質のバランスが良好。</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>きれいな映像を 4 倍に拡大。EDVR 中型よりやや速く、効果は控えめ。</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>動きの激しいきれいな映像を、多数のフレームを見て 4 倍に拡大。</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>動きの激しいきれいな映像を 4 倍に拡大。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>傷んだ映像を 1 フレームずつ 4 倍に拡大してきれいに。小型で高速。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>傷んだ映像を 1 フレームずつ 4 倍に拡大し細部を補う。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>傷んだ映像を 1 フレームずつ 2 倍に拡大し細部を補う。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>アニメーションを 1 フレームずつ 4 倍に拡大。小型で高速。</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>描かれた絵を 1 フレームずつ 4 倍に拡大。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>日常的な映像を、多数のフレームを見て 4 倍に拡大。</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>日常的な映像を、7 フレームを見て 4 倍に拡大。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>映像を 4 倍に拡大し、フレームレートを 2 倍にします。</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>映像を 4 倍に拡大。</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>動きでぼけた映像を 4 倍に拡大して鮮明に。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>映像を {0} 倍に拡大。</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>4 倍拡大とフレームレート 2 倍を一度に。</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>4 倍に拡大し、同時にフレームレートを 2 倍に。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>前後のフレームの情報を使って 4 倍に拡大。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>4 倍に拡大。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>やわらかい映像を、多数のフレームを見て 4 倍に拡大。</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>{0} 倍に拡大</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>すべてのフレームが順番どおりです。</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>オプションは FFmpeg マニュアルの「Encoders」にあります。</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>{1} ファイル内の {0} を再生できるプレーヤーはわずかです。</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>「{0}」形式のファイルは書き出せません。</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>「reelmend resume」で完了するか「reelmend jobs discard」で破棄するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>空き容量を増やすか、{0} を別のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>もう一度入手するか、.safetensors で入手してください。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>もう一度入手してください。</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>通常の 16 ビットか 32 ビットの重みで入手してください。</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>入手するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>チェックポイントを入手し直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>ファイルを入手し直すか、終了を {0} 秒にして残りを修復してください。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>ファイルを入手し直してください。中身が届いていません。</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>HDR10、HLG、または SDR の動画を入手してください。</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>「reelmend models download {0}」で入手するか「reelmend models import FILE」で読み込んでください。</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>「reelmend jobs discard」で破棄してやり直してください。</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>0 以上のピクセル数を指定してください。</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>ピクセル数を指定してください（0 は任意）。</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>ジョブを破棄してください。</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>未完了のジョブを「reelmend jobs discard」で破棄してやり直してください。</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>一辺が {0} ピクセル未満の映像は HEVC にできません。</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Reelmend と一緒にインストールしてください。</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>インターレースと記録されていますが、実際は完全なフレームです。</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>インターレースと記録されていますが、動きが少なく確定できません。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>読み込めません：{0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>{0}～{1} 秒は真っ黒です。</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>ぼけています：ピンボケ、手ブレ、または拡大済みです。</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>テレビ用に変換されたフィルム映像です：5 フレーム中 2 フレームに櫛状の乱れがあります。</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>インターレースです（{0}）：動く輪郭に櫛状の乱れが出ます。</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>ノイズがあります。</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>毎秒 {0} フレームしかなく、動きがカクつきます。</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>{0} ビットに対応します。</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>{0} として残しました。使えるか確認するか、正常な元動画で作り直してください。</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>拒否しました。作者から入手し直すか、.safetensors で入手してください。</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>強く圧縮され、ブロックの境目が見えます。</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>強く圧縮されています：このサイズに {0} は不足です。</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>映像が{0}：{1}{2}。</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>フレーム間隔が一定ではありません（可変フレームレート）。各フレームの時刻は保たれます。</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>オプション：{0}。</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>使えるもの：{0}。</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>--crf を外し、段階で画質を選んでください。</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>「{0}」の強さを外してください。</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>0 未満は切り取れません。</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>作り直してください。</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>空き容量と書き込み権限を用意するか、{0} を別のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>保存するには {0} を書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>フレームの間のフレームを作る。</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>フレームの間のフレームを作る。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>メモリ不足のため、{0} は {1} ピクセル単位、一度に {2} フレームで続行しました。</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>動きでぼけています。</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>レシピの先頭に移し、2 つ目は外してください。</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>レシピの先頭（必要なら「deinterlace」か「inverse-telecine」の後）に移してください。</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>番号を # として 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>コミュニティのモデルには spandrel パッケージが必要です。</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>モデルは元動画の色（{0}）を少しずれて見ましたが、結果の色は元のままです。</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>この動画を正確にデコードできるグラフィックカードがないため、ソフトウェアで行いました。</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>この映像をエンコードできるグラフィックカードがないため、ソフトウェアで行いました。</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>このレシピには、新しいフレームレートやスローモーションに必要なフレームを作るモデルがありません。</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>ここでは {0} のフレームをデコードできません。</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>{0} のフレームを 1 枚もデコードできません。</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>{0} は変更できません。</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>{0} には書き込めません。</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>{0}～{1} 秒は何も動きません。</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>このジョブはまだ何も完了していません。</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>調べた範囲では、映像が{0}箇所はありません。</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>元の映像の 1 枚をデコードできませんでした。</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>他のモデルは削除できます。</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>{0} 形式の映像は処理できません。</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>この種類の画像は HDR であることを示せません。どのソフトでも正しく表示されません。</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>詳細と行った操作を添えて報告してください。</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>元のファイルを戻して再開するか、「reelmend jobs discard」で破棄してやり直してください。</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>{0} のジョブ開始後に Reelmend かモデルが変わりました。</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>削除してダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>元のサイズのまま、ノイズと圧縮の跡を除去。</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>ファイルかフォルダーの名前を変えてください。</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>必要なら再起動後に、または別のデバイスでジョブを再開してください。</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>「reelmend jobs」をご覧ください。</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>「reelmend models list」をご覧ください。</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>映像を鮮明にする。</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>映像を鮮明に、またはきれいにする。</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>手持ちカメラのブレを、多数のフレームを見て鮮明に。</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>甘いレンズや動きによるぼけを鮮明にする。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>動きによるぼけを鮮明にします。</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>動きによるぼけを鮮明にします。動く向きを読み取り、ぶれを元に戻します。</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>動きによるぼけを、多数のフレームを見て鮮明に。</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>{0} の重みがありません：{1}、{2}。</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>「reelmend models」ですべてを一覧できます。</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>甘いレンズでぼけた映像を鮮明に。普通のプロセッサーでも動く小型モデル。</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>表示は {0}:1、元動画は {1}:1。</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>{0} 倍のスローモーションはできません。</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>切り取りすぎて {0} ピクセル未満しか残りません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Reelmend の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>音声 {0} は {1} 秒（想定 {2} 秒）。</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>音声 {0} が {1} ミリ秒ずれています。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>停止しました。「reelmend resume」用に {0} フレームを残しました。</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>元動画のトラックがありません：{0}。</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>モーションブラーと圧縮の跡を除去。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>きれいな映像のモーションブラーを除去。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>多数のフレームを見てノイズを除去。</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>圧縮の跡を除去しくっきり。平坦な部分に模様を作ることがあります。</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>元に最も忠実に圧縮の跡を除去。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>固定ビットレートの強い圧縮の跡を除去。グラフィックカードなしでは低速。</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>グレーとRGBでは、テレシネを戻せるのは1サンプル{0}ビットのときだけです。{1}は{2}ビットです。</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>色の情報は元動画と同じです。</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>色の情報が誤っています：{0}。</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>色の情報があります。</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>色は元動画と 255 段階中 {0} 異なります。</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>この動画の色はきわめてまれな方式（H.273 マトリクス {0}）です。</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>{0} の色は Dolby Vision 対応機器でしか読めません。</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>スリープや電源オフができませんでした。</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>デバイス {0} が停止しました。</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>{0} のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>{0} のあるディスクがほぼ満杯です。あと {1} 空くと自動で続行します。</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>結果に {0} 必要かもしれませんが、{1} のディスクの空きは {2} です。</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>重みに {0} 必要ですが、{1} のディスクの空きは {2} です。</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>{0} のあるディスクに空きがあるのに書き込めません。割り当て量を確認するかファイルを削除してください。{1} 秒後に再試行します。</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>ファイルが壊れているか学習に失敗しています。入手し直してください。</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>ファイルが壊れています：{0}。</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>ファイルが壊れているか、不完全か、未知の形式かもしれません。再生してみるか、入手し直してください。</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>ファイルが壊れているかもしれません。</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>フィルター「crop」はモデルや他のフィルターより前に置いてください。</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>フィルター「{0}」の指定が正しくありません：{1}。</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>フィルター「{0}」は最初に置いてください：前に処理するとフィールドが混ざります。</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>ヘッダーは {0} フレーム、ファイルは {1} フレームです。</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>{0} のジョブを読み込めません。</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>{0} の記録を解釈できません。</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>名前 {0} は記録できる文字列ではありません。</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>{0} のモデルは動作しません。</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>他のトラックもあります。</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>映像は {0} × {1} ピクセルです。切り取りを減らしてください。</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>映像が小さめです：{0} × {1} ピクセル。</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>映像は {0} × {1} ピクセル（想定 {2} × {3}）。</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>{0} の画像は、重ね合わせて表示する部分画像です。</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>{0} の映像を測定できません。</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>このコンピューターのプロキシ設定は使えません。</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>検証レポート {0} を読み込めません。</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>結果は HDR ですが、コーデックが元動画のマスタリング情報を保持できません。</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>結果は {0} として残しました。</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>結果は {0} × {1} ピクセルになります。</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>結果が元動画を上書きしてしまいます。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>元動画に色の情報がないため、プレーヤーと同様に {0} とみなしました。</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>元動画が途中で終わっています：{0} 秒のはずが {1} 秒しか読めません。</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>元動画の色は結果の {0} より細かいです{1}。</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>元動画はサンプルあたり {0} ビット、結果は {1} ビットです。</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>元の映像は HDR です。結果は通常の画面で見られるように表示されます。</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>元の映像が壊れています: 1 枚を前後の映像で補いました。</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>元動画が壊れており、{0} フレームを周囲から補いました。</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>元動画がインターレースのため、櫛状の乱れが結果に残ります。</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>元動画は完全です：{0} 秒。</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>開始が {0} の終わり（{1} 秒）より後です。</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>開始を負の値にはできません。</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>タイムコードは {0} から始まっています（期待値は {1}）。</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>元動画の透明情報は省かれました。</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>重み {0} が壊れています：公開されたファイルと異なります。</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>重み {0} がありません。</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>重み {0} を取得できませんでした。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>重み {0} はこのモデルに合いません。</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>他のトラックはありません。</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>この 2 つの時刻の間にフレームがありません。</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>画像 {0} がありません。</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>「{0}」というデバイスはありません。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>ファイル {0} がありません。</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>「{0}」というフィルターはありません。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>フォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>「{0}」というモデルはありません。</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>未完了のジョブ「{0}」はありません。</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>{0} に動画がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>このサイズの映像にはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>{0} を処理するメモリが足りません。</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>このジョブはもうキューにありません。</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>このコンピューターにデバイス {0} はありません。</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>時刻は映像の先頭から数えます。</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>もう一度修復するには、そのファイルを直接選んでください。</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>少し待って再試行してください。作り直している最中かもしれません。誰も処理していなければ再開してください。</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>ファイルを再生してみてください。</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>--device auto か cpu を使ってください。</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>幅x高さ（例：1920x1080）か、{0} のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>拡張子のない名前を使ってください。</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>auto か {0} のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>auto、cpu、cuda、cuda:N、mps、xpu のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>fp32 を使ってください。</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>毎秒 {0} フレームまでにしてください。</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>ジョブが作る種類を使ってください。</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>{0} か {1} を使ってください。画像フォルダーにはコーデック {2} を選んでください。</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>{0} を使ってください。</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>代わりに「deinterlace」を使うか、先に 8 ビットに変換してください。</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>一辺 8～{0} ピクセルの動画を修復できます。</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>完了を待つか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>最初の区間をお待ちください。</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>{0} の未完了分は別バージョンの Reelmend で始めたものです。</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>{0} でエンコードしたものは {1} ファイルにできません。</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>{0} のフレームごとの情報は省かれ、結果は通常の HDR です。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>下フィールド先頭</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色の情報</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>元動画にあるものを映していない</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>source</source>
        <translation>元動画</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>元動画が動くところで止まっている</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>上フィールド先頭</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>フレームレート不明</translation>
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
        <translation>{0} がコードの実行を求めています（{1}）。</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} は Reelmend の一部なので削除できません。</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} を読み込めません。</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>{0} を解釈できません。</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} を書き込めませんでした。</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} は精度 {1} では動作しません。</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} はすでに存在します。</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>毎秒 {0} フレーム</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} に画質の数値はありません。</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} にオプション {1} はありません。</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} にそのようなサンプル形式はありません。</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} に重みがありません。</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} に連番画像が複数あります：{1}。</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} の重みがファイルより大きくなっています。</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} の重みが数値ではありません。</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} の重みは計算に使えません。</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} は {1} のチェックポイントですが、カラー映像全体を修復しません：用途 {2}、入力 {3} チャンネル、出力 {4}。</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} はフォルダーです。</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0} は作成中です。</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>{0} は別の Reelmend が作成中です。</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>{0} は処理中です。</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} は途中で切れていて、画像がありません。</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} は途中で切れています：{1} 秒のはずが {2} 秒しか読めません。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} は空です。</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} は {1} の画質値ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} は {1} のチェックポイントではありません。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} は安全に読み込めるチェックポイントではありません。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} は安全に読み込めるチェックポイントではありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} は読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} は読み込める動画ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} は {1} ファイルではありません：{2}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} に問題があります。{1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} は既知のモデルのものではありません。</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} はジョブ自身が作るファイルです。</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} は新しいフレームを作るため、混ぜる相手がありません。</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>{0} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>毎秒 {0} メガビット</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} フレームの順番が正しくありません。</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>{0} 画像は {1} ファイルではなくフォルダーに保存します。</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>連番画像が {0} 枚足りません（{1}）。直前の画像を長く表示します。</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>連番画像が {0} 枚足りません。直前の画像を長く表示します。</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>元動画の {0} フレームをデコードできませんでした。</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} フレーム（想定 {1}）。</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} フレーム（元動画は {1}）。</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} はこのオプションでは {1} × {2} ピクセルを扱えません。</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>ジョブ開始後に {0} が変更されました。</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>修復中に {0} が変更されました。</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}（1 フレームずつ）。</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} 秒（想定 {2} 秒）。</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>「{0}」はフレームレートではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>「{0}」はサイズではありません。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>ピクセル比 {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>表示比 {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>{0}° 回転</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>毎秒 {0} フレーム</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>フレームレート不明</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} フレーム（ヘッダーによる）</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} フレーム（長さとレートから計算）</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>フレーム数不明</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} フレーム</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} ビット</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>マトリックス {0}（推定）</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>マトリックス {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>原色 {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>伝達特性 {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>リミテッドレンジ</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>フルレンジ</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>クロマ {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中央</translation>
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
        <translation>マスタリング {0}～{1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>最大 {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>フレーム平均 {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0}（フラグ：{1}）</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>テレシネ</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>上フィールド先頭</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>下フィールド先頭</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>可変</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>ぼけ {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>ノイズ {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>ブロックノイズ {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>Reelmend について</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>複数のフレームを同時に見るモデルで動画を修復します。すべてこのコンピューター上で処理します。

Apache License 2.0。動画の読み書きには、それぞれのライセンスに基づく FFmpeg、x264、x265 を使用します。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>前／次のフレーム</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>最初／最後のフレーム</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>前／次のショット</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>ここから／ここまで高画質化</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>分割線をドラッグ、Shift + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>このフレームや区間をプレビュー</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>プレビューの作成を停止</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K、映像上でスペース</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>レシピを比較用に残す</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>そのレシピを「後」に表示</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>元動画やそのレシピを「前」に表示</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>「後」に表示中のレシピを使う</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>分割線、並べる、1 つずつ、差分</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>前／後の範囲を広げる</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Shift を押してドラッグ、Shift + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>分割線を回転</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>X を押し続ける</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>前を見る</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>L を押し続ける</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>なめらかな画素／四角い画素</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>ホイール、Ctrl + プラス／マイナス</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>ここを 100%、もう一度で全体</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>全体、100%</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>ドラッグ、Ctrl + 矢印キー</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>拡大した映像を移動</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>高画質化</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>一時停止／再開</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>キューに追加／キューを表示</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>キュー内で移動／削除</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>高解像度化</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>ボケ除去</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}、フレーム {factor} 倍</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Reelmend に付属</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>不明：ファイルに記載がありません。作者に確認してください。</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>商用不可</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>作者が、その映像を理想の映像と比べています。</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>テストでは、映像が理想の映像に少し近づきました。</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>テストでは、映像が理想の映像にはっきりと近づきました。</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>テストでは、映像が理想の映像に大きく近づきました。</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>DVD の映像で {speed}</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>動画を開く</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>動画を追加</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>ジョブを開く</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>ジョブ (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>ジョブに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>結果に名前を付けて保存</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>動画 ({patterns});;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>このフレーム</translation>
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
        <translation>1 フレーム {seconds} 秒</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元動画</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>この部分のプレビュー</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>この部分のプレビュー  ·  表示範囲全体は A キー：{time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>{percent}% の速度で表示中</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>{name} は省かれました：この動画を変えるものが何も選ばれていません。</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>動画を開いて、何をするかを選んでください。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>高解像度化</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>画素と細部を増やす</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>ボケ除去</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>手ブレやピンボケに</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>ノイズや圧縮の跡に</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>スローモーション</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>中間フレームを作り、ゆっくり見せる</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>なめらかな動き</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>フレームレートを上げる</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>デインターレース</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>テープやテレビ映像を完全なフレームに</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>このコンピューターにない</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>最高画質、処理量 {count} 倍</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>逆テレシネ</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>黒帯を切り取る</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>階調の段差を滑らかに</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>フィルムグレインを追加</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>リサイズ</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>テープやテレビの半分の画から完全なフレームを作ります。</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>フィルム本来のフレーム（5 枚中 4 枚）に戻します。</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>すべて 0 なら黒帯を自動で測ります。</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>この強さまでのノイズを除去します（8 ビット段階）。</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>空や影に見える段差を抑えます。</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>縁取りを出さずに細部をくっきりさせます。</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>きれいすぎる印象を和らげます。</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>レシピのこの位置で映像を拡大・縮小します。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>先頭フィールド</translation>
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
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>正方形ピクセル</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>フレームごとに 1 枚</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>フレームごとに 2 枚（なめらか）</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>測定どおり</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計数</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>トラック {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>視覚的に劣化なし</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さめ</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>動画を変えるものが何も選ばれていません。何をするかを選ぶか、手順を追加するか、別のサイズを選べます。</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>再エンコード</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>内容を選ぶ</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>動画を再エンコードするだけにしますか？</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>フォルダーを表示できませんでした。</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>ファイルマネージャーで {folder} を開いてください。</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>動画を再生できませんでした。</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>プレーヤーで {path} を開いてください。</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>レシピに従う</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>同じサイズ</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>残り約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>残り約 {count} 分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>残り約 {hours} 時間 {minutes} 分</translation>
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
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>約 {count} 分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>約 {count} 日</translation>
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
        <translation>1 フレーム {seconds} 秒</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>音声：{codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>同じサイズ</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>サイズ ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor} 倍遅く</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
</context>
</TS>
