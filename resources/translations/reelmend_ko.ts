<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>업스케일 모델</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>흐림 제거 모델</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>클린업 모델</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>중간 프레임 모델</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>모델 더 받기…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>비디오 분석 중…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>비디오를 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>이 비디오</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>이 비디오의 모든 정보</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>이 비디오에서 발견된 점</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>발견된 점 모두 보기</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>이 조언 사용하기</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>아래 레시피가 이를 처리합니다.</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>이 비디오에 추천하는 레시피 사용</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>측정 가능한 범위에서 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>도움이 되지만 이 컴퓨터에 없음: {goals}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>팁 그만 보기</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>{name}을(를) 이전으로 표시</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>{name}을(를) 이후로 표시</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} 사용</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>이 레시피로 향상  (이후로 표시된 것은 U)</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>{name} 더 이상 비교하지 않기</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>차이, 4배 밝게</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>분할선 왼쪽이 이전, 오른쪽이 이후입니다. Shift와 화살표 키로 옮기고 돌립니다.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>향상</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>결과 파일</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>결과를 저장할 위치 변경</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>전체 비디오 복원  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>대기열이 실행 중입니다. 비디오를 추가하거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>대기열에 저장</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>나중에 차례대로 처리</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>항목 변경</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>지난번에 Reelmend가 예기치 않게 종료되었습니다</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>완료된 부분은 보존됩니다. 끝나지 않은 작업을 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend 또는 Reelmend가 사용하는 구성 요소가 충돌했습니다.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>다시 발생하면 자세한 내용과 수행한 작업을 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}에 {frames}프레임</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} 완료</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>{name}을(를) 향상할 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>비디오 %n개를 향상했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n개 실패.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>대기열이 끝났습니다</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>비디오를 닫고 시작 화면으로</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>시작 화면으로  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>대기열 표시</translation>
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
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>Reelmend가 전후로 기록한 내용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>세부 정보 숨기기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>작업에 걸리는 시간</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>작업에 필요한 것</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>예측 중…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>메모리 {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>이 컴퓨터의 속도 측정 중…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>{time} 걸림</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>약 {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>{name} 정보</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>샘플로 시험 중…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>향상 중인 비디오가 없을 때 시험합니다.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>변경: {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>기본 폴더로 되돌리기: {name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>형식 변경</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>코덱</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>그래픽 카드로 인코딩</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>더 빠르지만 파일이 커집니다. 카드가 할 수 없는 것은 소프트웨어로 인코딩합니다</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>인코더 고급 옵션</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>품질 값</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>위의 품질에 따름</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>인코더 값(CRF): 낮을수록 품질과 용량이 커집니다</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>색상 세밀도</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>샘플당 비트</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>원본과 같게</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>인코더 옵션</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>FFmpeg 이름으로 된 인코더 옵션, 공백으로 구분</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>비트</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>원본에 맞춤</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>일반적인 것</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>받기…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>이 컴퓨터에 ‘{goal}’ 모델이 없습니다.</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>이 컴퓨터에 ‘{goal}’ 모델이 없어 필터가 대신합니다.</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>비디오부터 시작하세요</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>여기에 놓거나 샘플을 써 보세요. 원본은 절대 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>무엇을 할지 고르세요</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>알기 쉬운 목표를 고르세요. Reelmend가 비디오에 맞는 것을 추천합니다. 그런 다음 향상을 클릭하세요.</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>결정하기 전에 비교하세요</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>미리보기로 몇 초의 이전과 이후를 볼 수 있습니다. 분할선을 끌고 휠로 확대하세요.</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>향상을 중지할까요?</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>중지하고 완료된 부분 보관</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>계속 작업</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>나중을 위해 보관</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>향상 중에 Reelmend를 닫을까요?</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>계속 작업</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>완료된 부분이 삭제됩니다. 원본 비디오는 그대로입니다.</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>이 작업을 버릴까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n프레임이 완료되었습니다. 보관하면 언제든 계속할 수 있으며, 영상의 마지막 몇 초만 다시 처리합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>아직 완료된 프레임이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend는 Apache License 2.0을 따르는 자유 소프트웨어입니다. 아래 라이선스를 따르는 많은 이들의 작업에 기반합니다. x264와 x265를 포함해 배포되는 프로그램은 전체가 GPL을 따릅니다.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>라이선스 찾는 중…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>라이선스 전문</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>대기열(&amp;Q)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>다시 시작(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>비디오 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>샘플 써 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>작업 열기(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>작업을 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>모델(&amp;N)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>설정(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>비디오 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>비디오(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>향상(&amp;E)</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>대기열에 추가(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>지금까지 완료된 부분 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>결과를 다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>폴더에서 결과 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>검사 보고서 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>다음 프레임(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>이전 프레임(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>첫 프레임(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>마지막 프레임(&amp;L)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>보기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>창에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템과 같게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>간단 안내(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>키보드와 마우스(&amp;K)</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>새 버전 확인(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>Reelmend 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>이 작업에는 여기에 없는 모델 ‘{name}’이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>해당 모델의 체크포인트를 가져오거나 다른 레시피를 선택하세요.</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>이 컴퓨터에 없는 {title}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>일부 비디오에는 이 컴퓨터에 없는 {title}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>나머지만 처리</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{host}에서 {size} 다운로드. 라이선스: {licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>{name} 확인 중…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>체크포인트 ({patterns});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>체크포인트 가져오기</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title}은(는) 상업적으로 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>라이선스: {licence}. 그래도 다운로드할까요?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>이 컴퓨터에서 {title}을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>다시 다운로드할 수 있습니다: {size}.</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>다시 사용하려면 가져온 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file}: {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
기능: {purpose}
라이선스: {licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>체크포인트 가져오기…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>또는 파일을 창에 끌어다 놓기</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>모델 찾는 중…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>상업적 사용 가능</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>결과물을 상업적으로 쓸 수 없는 모델 제외</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>맞는 모델이 없습니다. 다른 목표를 고르거나 다시 검색하세요.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>설치하면 효과가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>아직 측정 안 됨</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} 다운로드</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>{host}에서</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done}/{total} MB</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>이 컴퓨터에서 샘플로 만들었습니다.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>제작</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>몇 초간 실행하여 여기서의 속도 확인</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>이 컴퓨터에서의 속도 측정</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>얼마나 좋은가</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>여기서의 속도</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>다운로드 중지</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>이 컴퓨터에서 제거</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>향상을 중지하고 비디오를 닫을까요?</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>향상을 중지하고 다른 비디오를 열까요?</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>이전과 이후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
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
        <translation>미리보기 렌더링 중…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>미리보기: {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>미리보기 진행률</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>미리보기 렌더링 중지</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>비교용으로 보관</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>같은 프레임에서 이 레시피를 다른 레시피와 비교  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>오래 걸리더라도 보이는 부분 전체 미리보기</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>분할선</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>하나씩; X를 누르는 동안 이전 보기</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>부드러운 확대</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>돋보기</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>미리보기 길이</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>미리보기: {length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>이 프레임이나 구간이 어떻게 될지 보기  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>모델이 사용 중입니다. 작업이 끝날 때까지 기다리거나 중지하세요.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR, 일반 화면에 맞춰 표시</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>미리보기(&amp;P)</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>보이는 부분 전체 미리보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>미리보기 렌더링 중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>미리보기 길이(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>오래 걸려도 보이는 전체(&amp;A)</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>재생 또는 일시 중지(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>비교용으로 보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>이 레시피 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>이전으로 표시(&amp;B)</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>이후로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>레시피 {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>분할선(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>나란히(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>하나씩(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>차이(&amp;D)</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>이전 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>돋보기(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>부드러운 확대(&amp;M)</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>분할선을 왼쪽으로</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>분할선을 오른쪽으로</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>분할선을 시계 반대 방향으로 회전</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>분할선을 시계 방향으로 회전</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>결과 합치는 중…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>{frame} 프레임부터 계속</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>{size}(으)로 향상 중…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>프레임 {done}/{total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>프레임 {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>중지  (Esc)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>작업을 멈추거나 계속  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>지금까지 완료된 부분 보기</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>계속 작업</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>완료된 동영상은 그대로 남습니다. 나머지는 다음에 대기열을 시작하면 이어지고, 작업 중인 동영상은 마지막 몇 초만 다시 만듭니다.</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>대기열을 중지할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>파일 %n개를 대기열에 추가하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>나머지는 추가되었습니다.</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>대기열이 끝났습니다. {seconds}초 후 컴퓨터가 절전 모드로 들어갑니다.</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>지금 절전</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>대기열이 끝났습니다. {seconds}초 후 컴퓨터가 꺼집니다.</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>지금 끄기</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>대기열 표시(&amp;Q)</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>비디오 추가(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>대기열 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>대기 중인 모두에 같은 레시피(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>결과 재생(&amp;P)</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>폴더에서 결과 보기(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>검사 보고서 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>실패한 항목 모두 다시 시도(&amp;L)</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>완료된 항목 제거(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>다른 Reelmend가 처리함</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>{frame} 프레임부터 계속</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>결과 합치는 중…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>준비 중…</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>비디오 추가…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>비디오나 폴더를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>차례대로 향상됩니다. 완료된 부분은 무슨 일이 있어도 보존됩니다.</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>모두 끝나면</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>아무것도 하지 않기</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>Reelmend 닫기</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>절전 모드</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>컴퓨터 끄기</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}개 대기 중</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count}개 실패</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{total}개 중 {count}개 완료</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>이전 샷(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>다음 샷(&amp;X)</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>여기부터 향상(&amp;H)</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>여기까지 향상(&amp;U)</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>비디오 전체 향상(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>검사 보고서</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name}: 이상 없음</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name}: 문제가 있음</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>검사 %n개를 모두 통과했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>검사 %n개 중 {failed}개를 통과하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name}: 검사할 결과가 나오기 전에 실패했습니다.</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{time}에 {frames}프레임</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>검사 {count}개 모두 통과</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>결과 파일</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>검사한 내용 보기</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>검사한 내용 보기  (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>가장 빠른 것</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>품질 손실 없이 가장 빠르게</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>정확(32비트), 느림</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>남은 메모리의 절반</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>그래픽 카드로 디코딩</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>모델을 실행할 장치</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>작업 메모리</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>적으면 더 작은 조각으로 처리합니다. 느리지만 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>소프트웨어와 똑같이 디코딩하는 영상에만 씁니다. 프로세서 부담이 줄고 그래픽 메모리를 씁니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>비디오와 같은 폴더</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>기본 폴더</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>미리보기와 측정값</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>이미 있는 모델은 지금 폴더에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>이 폴더의 내용은 언제든 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>진행 중인 작업이 끝나면 언어가 바뀝니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>시작할 때 새 버전 확인</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>그 외에는 요청한 모델을 다운로드할 때만 인터넷을 사용합니다.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>출력 크기</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>정사각형 픽셀</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>와이드 DVD 등의 픽셀을 잘못 표시하는 재생기용</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>다른 크기…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>{time} 향상</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>향상할 첫 순간</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>향상할 마지막 순간</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>비디오 전체 향상</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>대기열에 비디오 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>모든 작업은 이 컴퓨터에서 이루어집니다. 비디오는 업로드되거나 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>비디오를 되살리세요</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>오래되거나 작거나 흐린 영상을 다시 선명하게 만들고, 저장하기 전에 비교하세요.</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>비디오를 하나 또는 여러 개 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>비디오 열기…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>샘플 써 보기</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Reelmend에 포함된 옛 영화의 몇 초 분량</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>이 모델은 이 컴퓨터에 없습니다. 받거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>최고 품질</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>각 프레임을 {count}가지 방향으로 처리합니다. 시간이 {count}배 걸립니다.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>레시피 단계</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>없는 모델 받기…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>이 레시피에 필요한 모델 받기</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>단계를 위로</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>단계를 아래로</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>단계 제거</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>모델이나 필터 추가</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>단계 없음: 아래에서 선택한 것만 수행합니다.</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>단계 없음: 비디오가 다시 인코딩되기만 합니다. 위에서 무엇을 할지 선택하세요.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>얼마나 느리게</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>슬로 모션의 소리</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>초당 프레임 수</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>영상 길이에 맞춤</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor}배 길게</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>모델이 만드는 만큼</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>초당 {rate}  (×{factor})</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>초당 {rate}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>비디오 위치</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>이 파일에는 길이 정보가 없습니다. 처음부터 표시되며 전체가 향상됩니다.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>이전 샷</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>이전 프레임</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>다음 프레임</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>다음 샷</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>이 프레임부터 향상</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>이 프레임까지 향상</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>화면을 창에 맞춤</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100%로 보기</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>지금까지 완료된 부분 재생</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>다른 Reelmend가 처리하고 있습니다</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>프레임 {done}/{total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>프레임 {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 진행률</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>접근할 수 없음: 디스크가 연결되어 있나요?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>목록에서 지우기</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>미완료 ({count})</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>최신 버전의 Reelmend입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version}이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>자동으로 다운로드되지 않습니다. 릴리스 페이지가 브라우저에서 열립니다.</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>페이지 열기(&amp;P)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>만드는 동안 {0} 파일이 생겼습니다.</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>프레임 속도 {0}은(는) 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>{0}의 완료된 부분 일부가 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>0보다 작은 크기는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} 값 {1}은(는) 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>다시 추가하세요.</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>그런 모델을 추가하세요. ‘reelmend models’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>{0}에 있는 동영상은 모두 Reelmend의 결과물입니다.</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>다른 트랙 {0}개가 모두 있습니다.</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>{0}에 대한 다른 작업이 방금 시작되었습니다.</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>{0}에 대한 다른 작업이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>한 변을 {0}~{1}픽셀로 지정하세요.</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>화면 둘레에 검은 띠가 있습니다: 위 {0}, 아래 {1}, 왼쪽 {2}, 오른쪽 {3}픽셀.</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>취소됨. 받은 부분은 보관되며 다음 다운로드가 이어집니다.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY를 확인하세요. 주소는 http:// 또는 https://로 시작합니다.</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>연결을 확인하거나 파일을 다른 곳에서 받아 가져오세요.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>파일 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>경로와 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>‘reelmend verify’로 결과를 검사하세요.</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>두 시각을 확인하세요.</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>0(최고)부터 {0}까지 선택하세요.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>0부터 {0}까지 선택하세요.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>1부터 {0}까지 선택하세요.</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>가능한 PNG나 동영상을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>지원되는 모델의 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>다른 모델의 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>이 모델의 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>영상이 있는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>결과를 저장할 본인의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>더 긴 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>가능한 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>비디오 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>더 이른 시작 시각을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>다른 코덱이나 크기를 선택하거나 옵션을 빼세요.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>다른 코덱을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>다른 폴더나 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>결과에 다른 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>완료된 부분에 다른 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>다른 이름을 선택하거나 덮어쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>화면을 정리</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>다른 프로그램을 닫거나 더 작은 출력 또는 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>다른 프로그램을 닫거나 더 작은 출력을 선택하세요.</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>먼저 GIF나 동영상으로 변환하세요.</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>먼저 비디오를 H.264 같은 일반적인 형식으로 변환하세요.</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>고치거나 다시 만드세요.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>만들거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>{0}을(를) 찾으시나요? ‘reelmend models’로 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>직접 하세요.</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>영상의 크기를 두 배로 늘립니다.</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>주변 프레임의 정보로 크기를 두 배로 늘립니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>크기를 두 배로 늘립니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>깨끗한 영상을 최고 품질로 4배 확대합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>깨끗한 영상을 4배 확대합니다. 별도로 학습한 EDVR 중형입니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>깨끗한 영상을 4배 확대합니다. 속도와 품질의 균형이 좋습니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>깨끗한 영상을 4배 확대합니다. EDVR 중형보다 조금 빠르고 약합니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>움직임이 큰 깨끗한 영상을 여러 프레임을 보고 4배 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>움직임이 큰 깨끗한 영상을 4배 확대합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>손상된 화면을 프레임별로 4배 확대하고 정리합니다. 작고 빠릅니다.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>손상된 화면을 프레임별로 4배 확대하고 디테일을 만들어 냅니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>손상된 화면을 프레임별로 2배 확대하고 디테일을 만들어 냅니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>애니메이션을 프레임별로 4배 확대합니다. 작고 빠릅니다.</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>그린 그림을 프레임별로 4배 확대합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>일상 영상을 여러 프레임을 보고 4배 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>일상 영상을 일곱 프레임을 보고 4배 확대합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>영상을 네 배로 확대하고 프레임 속도를 두 배로 높입니다.</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>영상을 4배 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>움직임으로 흐려진 영상을 4배 확대하고 선명하게 합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>영상을 {0}배 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>4배 확대와 프레임 속도 2배를 한 번에 처리합니다.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>한 번에 4배 확대하고 프레임 속도를 두 배로 높입니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>주변 프레임의 정보로 4배 확대합니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>4배 확대합니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>부드러운 영상을 여러 프레임을 보고 4배 확대합니다.</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>{0}배 확대</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>모든 프레임이 순서대로 나옵니다.</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>FFmpeg 설명서의 ‘Encoders’에서 옵션을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>{1} 파일의 {0}을(를) 재생하는 재생기는 드뭅니다.</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>‘{0}’ 종류의 파일은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>‘reelmend resume’로 끝내거나 ‘reelmend jobs discard’로 버리거나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>공간을 비우거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>공간을 비우거나 {0}을(를) 다른 폴더로 설정하세요.</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>다시 받거나 .safetensors로 받으세요.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>다시 받으세요.</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>일반 16비트 또는 32비트 가중치로 받으세요.</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>받거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>체크포인트를 다시 받거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>파일을 다시 받거나 끝을 {0}초로 하여 남은 부분을 복원하세요.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>파일을 다시 받으세요. 내용이 전혀 없습니다.</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>HDR10, HLG 또는 표준 범위의 비디오를 받으세요.</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>‘reelmend models download {0}’로 받거나 ‘reelmend models import FILE’로 가져오세요.</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>‘reelmend jobs discard’로 버리고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>0 이상의 픽셀을 입력하세요.</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>픽셀을 입력하세요. 0은 제한 없음입니다.</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>작업을 버리세요.</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>‘reelmend jobs discard’로 미완료 작업을 버리고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>한 변이 {0}픽셀 미만인 화면은 HEVC로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Reelmend와 함께 설치하세요.</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>인터레이스로 표시되어 있지만 프레임은 온전합니다.</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>인터레이스로 표시되어 있지만 움직임이 적어 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>읽을 수 없습니다: {0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>{0}초부터 {1}초까지 검은 화면입니다.</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>흐릿합니다. 초점이 맞지 않거나 흔들렸거나 이미 확대된 영상입니다.</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>텔레시네로 변환된 필름입니다. 다섯 프레임 중 둘에 빗살 무늬가 있습니다.</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>인터레이스입니다({0}). 움직이는 가장자리에 빗살 무늬가 보입니다.</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>노이즈가 있습니다.</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>초당 {0}프레임뿐이라 움직임이 끊깁니다.</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>{0}비트를 지원합니다.</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>{0}(으)로 보관되었습니다. 쓸 만한지 보거나 온전한 원본으로 다시 만드세요.</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>거부되었습니다. 제작자에게서 다시 받거나 .safetensors로 받으세요.</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>강하게 압축되어 블록 경계가 보입니다.</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>강하게 압축되었습니다. 이 크기에 {0}은(는) 부족합니다.</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>화면이 {0}: {1}{2}.</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>프레임 간격이 일정하지 않습니다(가변 프레임). 각 프레임의 시각은 유지됩니다.</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>옵션: {0}.</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>알려진 것: {0}.</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>--crf를 빼고 단계로 품질을 선택하세요.</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>‘{0}’의 강도를 빼세요.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>0보다 작게 자를 수 없습니다.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>다시 만드세요.</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>공간을 비우고 쓰기를 허용하거나 {0}을(를) 다른 폴더로 설정하세요.</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>보관하려면 {0}에 쓸 수 있게 하세요.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>프레임 사이의 프레임을 만듭니다.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>프레임 사이의 프레임을 만듭니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>메모리가 부족하여 {0}이(가) {1}픽셀 조각, 한 번에 {2}프레임으로 계속했습니다.</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>움직임으로 흐릿합니다.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>레시피의 맨 앞으로 옮기고 두 번째 것은 빼세요.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>레시피의 맨 앞, 필요하면 ‘deinterlace’나 ‘inverse-telecine’ 다음으로 옮기세요.</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>번호 자리에 #을 써서 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>커뮤니티 모델에는 spandrel 패키지가 필요합니다.</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>모델은 원본 색상({0})을 조금 다르게 보았지만 결과에는 그대로 담겼습니다.</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>이런 동영상을 정확히 디코딩하는 그래픽 카드가 없어 소프트웨어로 처리했습니다.</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>이런 화면을 인코딩하는 그래픽 카드가 없어 소프트웨어로 처리했습니다.</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>이 레시피에는 새 프레임 속도나 슬로 모션에 필요한 프레임을 만드는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>여기서 {0}의 프레임을 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>{0}의 프레임을 하나도 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>{0}의 내용을 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>{0}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>{0}초부터 {1}초까지 움직임이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>이 작업은 아직 완료된 부분이 없습니다.</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>살펴본 곳에서는 화면이 {0} 부분이 없습니다.</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>원본의 화면 1장을 디코딩할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>다른 모델은 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>{0} 종류의 화면은 처리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>이 종류의 이미지는 HDR임을 알릴 수 없어, 어떤 프로그램에서도 잘못 표시됩니다.</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>자세한 내용과 수행한 작업을 알려 주세요.</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>이전 파일을 되돌려 작업을 계속하거나 ‘reelmend jobs discard’로 버리고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>{0} 작업을 시작한 뒤 Reelmend나 모델이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>제거하고 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>원본 크기 그대로 노이즈와 압축 흔적을 제거합니다.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>파일이나 폴더 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>필요하면 컴퓨터를 다시 시작한 뒤, 또는 다른 장치에서 작업을 계속하세요.</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>‘reelmend jobs’를 보세요.</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>‘reelmend models list’를 보세요.</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>영상을 선명하게 합니다.</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>영상을 선명하게 하거나 정리합니다.</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>손에 든 카메라의 흔들림을 여러 프레임을 보고 선명하게 합니다.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>부드러운 렌즈나 움직임으로 흐려진 것을 선명하게 합니다. 일반 프로세서에서도 쓸 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>움직임으로 흐려진 것을 선명하게 합니다.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>움직임으로 흐려진 것을 선명하게 합니다. 움직이는 방향을 보고 번짐을 되돌립니다.</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>움직임으로 흐려진 부분을 여러 프레임을 보고 선명하게 합니다.</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>{0}의 가중치가 없습니다: {1}, {2}.</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>‘reelmend models’로 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>무른 렌즈로 흐려진 영상을 선명하게 합니다. 일반 프로세서에서도 돌아갈 만큼 작습니다.</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>{0}:1로 표시, 원본은 {1}:1.</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>{0}배 슬로 모션은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>너무 많이 잘라 {0}픽셀보다 적게 남습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Reelmend 내부에서 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>소리 {0}: {1}초, 예상 {2}초.</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>소리 {0}이(가) {1} ms 어긋났습니다.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>먼저 중지하세요.</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>중지됨. ‘reelmend resume’를 위해 {0}프레임을 보관합니다.</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>원본의 트랙이 없습니다: {0}.</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>움직임 흐림과 압축 흔적을 제거합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>깨끗한 영상의 움직임 흐림을 제거합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>여러 프레임을 보고 노이즈를 제거합니다.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>압축 흔적을 제거하고 또렷하게 합니다. 평평한 곳에 질감을 만들어 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>원래 모습에 가장 가깝게 압축 흔적을 제거합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>고정 비트레이트의 강한 압축 흔적을 제거합니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>회색조와 RGB에서는 샘플당 {0}비트일 때만 텔레시네를 되돌릴 수 있습니다. {1}은(는) {2}비트입니다.</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>색상 정보가 원본과 같습니다.</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>색상 정보가 잘못되었습니다: {0}.</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>색상 정보가 있습니다.</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>색상이 원본과 255단계 중 {0}만큼 다릅니다.</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>이 비디오의 색상은 매우 드문 방식(H.273 행렬 {0})으로 부호화되었습니다.</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>{0}의 색상은 Dolby Vision 장치만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>컴퓨터를 절전 모드로 전환하거나 끌 수 없습니다.</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>장치 {0}이(가) 작동을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>{0}이(가) 있는 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>{0}이(가) 있는 디스크가 거의 찼습니다. {1}가 더 비면 작업이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>결과에 {0}가 필요할 수 있지만 {1}이(가) 있는 디스크에는 {2}가 남았습니다.</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>가중치에 {0}가 필요하지만 {1}이(가) 있는 디스크에는 {2}가 남았습니다.</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>{0}이(가) 있는 디스크에 공간이 있는데도 쓸 수 없습니다. 할당량을 확인하거나 파일을 지우세요. {1}초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>끝은 시작보다 뒤여야 합니다.</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>파일이 손상되었거나 학습에 실패했습니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>파일이 손상되었습니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>파일이 손상되었습니다: {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>파일이 손상되었거나 불완전하거나 알 수 없는 종류일 수 있습니다. 재생해 보거나 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>파일이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>‘crop’ 필터는 모델과 다른 필터보다 앞에 와야 합니다.</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>‘{0}’ 필터의 지정이 올바르지 않습니다: {1}.</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>‘{0}’ 필터가 맨 앞이어야 합니다. 그 전에 처리하면 필드가 섞입니다.</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>헤더에는 {0}프레임, 파일에는 {1}프레임이 있습니다.</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>{0}의 작업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>{0}의 기록을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>이름 {0}은(는) 기록할 수 있는 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>{0}의 모델이 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>다른 트랙이 있습니다.</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>화면은 {0} × {1}픽셀입니다. 덜 자르세요.</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>화면이 작습니다: {0} × {1}픽셀.</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>화면은 {0} × {1}픽셀, 예상은 {2} × {3}입니다.</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>{0}의 이미지는 서로 겹쳐 놓는 조각들입니다.</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>{0}의 화면을 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>이 컴퓨터의 프록시 설정을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>검사 보고서 {0}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>결과는 HDR이지만 코덱이 원본의 마스터링 화면 정보를 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>결과는 {0}(으)로 보관되었습니다.</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>결과는 {0} × {1}픽셀이 됩니다.</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>결과가 원본을 덮어쓰게 됩니다.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>설정을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>원본에 색상 정보가 없어 재생기처럼 {0}(으)로 처리했습니다.</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>원본이 일찍 끝납니다. {0}초라고 하지만 {1}초만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>원본의 색상이 결과의 {0}보다 세밀합니다{1}.</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>원본은 샘플당 {0}비트, 결과는 {1}비트입니다.</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>원본은 HDR입니다. 결과는 일반 화면에서 볼 수 있게 표시됩니다.</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>원본이 손상되었습니다. 화면 1장을 주변 내용으로 메웠습니다.</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>원본이 손상되어 {0}프레임을 주변 내용으로 메웠습니다.</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>원본이 인터레이스라 결과에 빗살 무늬가 남습니다.</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>원본이 온전합니다: {0}초.</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>시작이 {0}의 끝({1}초)보다 뒤입니다.</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>시작은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>타임코드가 {0}에서 시작합니다. 예상값은 {1}입니다.</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>원본의 투명도는 제외되었습니다.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>가중치 {0}이(가) 손상되었습니다. 배포된 파일과 다릅니다.</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>가중치 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>가중치 {0}을(를) 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>가중치 {0}이(가) 이 모델에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>다른 트랙은 없습니다.</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>두 시각 사이에 프레임이 없습니다.</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>{0} 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>‘{0}’(이)라는 장치가 없습니다.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>{0} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>‘{0}’(이)라는 필터가 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>{0} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>‘{0}’(이)라는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>미완료 작업 ‘{0}’이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>{0}에 비디오가 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>이 크기의 화면을 처리할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>{0}을(를) 처리할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>이 작업은 더 이상 대기열에 없습니다.</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>이 컴퓨터에 장치 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>시각은 영상의 처음부터 셉니다.</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>다시 복원하려면 해당 파일을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>잠시 후 다시 시도하세요. 새로 만들고 있을 수 있습니다. 아무도 작업하지 않으면 계속하세요.</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>파일을 재생해 보세요.</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>--device auto 또는 cpu를 사용하세요.</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>너비x높이(예: 1920x1080) 또는 {0} 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>확장자 없는 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>auto 또는 {0} 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>auto, cpu, cuda, cuda:N, mps, xpu 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>fp32를 사용하세요.</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>초당 {0}프레임 이하로 지정하세요.</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>작업이 만드는 종류를 사용하세요.</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>{0} 또는 {1}을(를) 사용하세요. 이미지 폴더에는 코덱 {2}을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>{0}을(를) 사용하세요.</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>대신 ‘deinterlace’를 사용하거나 먼저 8비트로 변환하세요.</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>한 변이 8~{0}픽셀인 비디오를 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>기다리거나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>첫 구간을 기다리세요.</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>{0}의 미완료 작업은 다른 버전의 Reelmend가 시작한 것입니다.</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>{0}이(가) 인코딩한 것은 {1} 파일이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>{0}의 프레임별 정보는 제외되어 결과는 일반 HDR입니다.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>빈 화면</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>아래 필드 먼저</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색상 정보</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>디코딩</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>멈춘 화면</translation>
    </message>
    <message>
        <source>header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>원본에 있는 내용이 보이지 않는</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>원본이 움직이는데 멈춰 있는</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>타임코드</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>타임스탬프</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>위 필드 먼저</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>프레임 속도 알 수 없음</translation>
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
        <translation>{0}이(가) 코드를 실행하려고 합니다({1}).</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0}은(는) Reelmend에 속하므로 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>{0}을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0}은(는) {1} 정밀도로 동작하지 않습니다.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>초당 {0}프레임</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0}에는 품질 값이 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0}에 {1} 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0}에는 그런 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0}에 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0}에 이미지 시퀀스가 여러 개 있습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0}의 가중치가 파일보다 큽니다.</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0}의 가중치가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0}의 가중치로는 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0}은(는) 컬러 화면 전체를 복원하지 않는 {1}의 체크포인트입니다: 용도 {2}, 입력 {3}채널, 출력 {4}채널.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0}은(는) 폴더입니다.</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0}을(를) 지금 만들고 있습니다.</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>다른 Reelmend가 {0}을(를) 만들고 있습니다.</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>{0}을(를) 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0}이(가) 잘려 있어 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0}이(가) 잘렸습니다. 헤더는 {1}초라고 하지만 {2}초만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0}은(는) {1}의 품질 값이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0}은(는) {1}의 체크포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0}은(는) 안전하게 읽을 수 있는 체크포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0}은(는) 안전하게 읽을 수 있는 체크포인트가 아닙니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0}은(는) 읽을 수 있는 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0}은(는) 읽을 수 있는 비디오가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0}은(는) {1} 파일이 아닙니다: {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0}에 문제가 있습니다. {1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0}은(는) 알려진 모델의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0}은(는) 작업 자체가 만드는 파일입니다.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0}은(는) 새 프레임을 만들므로 섞을 대상이 없습니다.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>{0}을(를) 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>초당 {0}메가비트</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0}프레임의 순서가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>{0} 이미지는 {1} 파일이 아닌 폴더에 저장됩니다.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>시퀀스에서 {0}개 이미지가 없습니다({1}). 앞의 것이 더 오래 표시됩니다.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>시퀀스에서 {0}개 이미지가 없습니다. 앞의 것이 더 오래 표시됩니다.</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>원본의 {0}프레임을 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0}프레임, 예상 {1}.</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0}프레임, 원본은 {1}.</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0}은(는) 이 옵션으로 {1} × {2}픽셀을 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>작업을 시작한 뒤 {0}이(가) 변경되었습니다.</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>복원하는 동안 {0}이(가) 변경되었습니다.</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}, 프레임별로.</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1}초, 예상 {2}초.</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>‘{0}’은(는) 프레임 속도가 아닙니다.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>‘{0}’은(는) 크기가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>픽셀 종횡비 {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>표시 비율 {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>{0}° 회전</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>초당 {0}프레임</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>프레임 속도 알 수 없음</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0}프레임(헤더 기준)</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0}프레임(길이와 속도로 계산)</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>프레임 수 알 수 없음</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0}프레임</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0}비트</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>회색조</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>매트릭스 {0}(추정)</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>매트릭스 {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>원색 {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>전달 특성 {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>제한 범위</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>전체 범위</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>크로마 {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>왼쪽 위</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>왼쪽 아래</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>마스터링 {0}~{1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>최대 {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>프레임 평균 {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0}(표시: {1})</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>프로그레시브</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>인터레이스</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>텔레시네</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>위 필드 먼저</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>아래 필드 먼저</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>가변</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>흐림 {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>노이즈 {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>블록 현상 {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>Reelmend 정보</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>여러 프레임을 함께 보는 모델로 비디오를 복원합니다. 모든 작업은 이 컴퓨터에서 이루어집니다.

Apache License 2.0. 비디오는 각자의 라이선스를 따르는 FFmpeg, x264, x265로 읽고 씁니다.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>라이선스…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>키보드와 마우스</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>이전, 다음 프레임</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>첫, 마지막 프레임</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>이전, 다음 샷</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>여기부터, 여기까지 향상</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>분할선 끌기, Shift + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>이 프레임이나 구간 미리보기</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>미리보기 렌더링 중지</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K, 화면에서 스페이스</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>재생, 일시 중지</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>레시피를 비교용으로 보관</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>해당 레시피를 이후로 표시</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>원본이나 해당 레시피를 이전으로 표시</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>이후로 표시된 레시피 사용</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>분할선, 나란히, 하나씩, 차이</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>이전 또는 이후를 더 넓게</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Shift 누르고 끌기, Shift + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>분할선 회전</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>X 누르고 있기</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>이전 보기</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>L 누르고 있기</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>돋보기</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>부드러운 픽셀 또는 각진 픽셀</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>휠, Ctrl + 더하기/빼기</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>여기를 100%로, 다시 전체 화면으로</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>전체 화면, 100%</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>끌기, Ctrl + 화살표 키</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>확대된 화면 이동</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>향상</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>일시 중지, 계속</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>대기열에 추가, 대기열 표시</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>대기열에서 이동 또는 제거</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>업스케일</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>클린업</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>흐림 제거</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}, 프레임 {factor}배</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Reelmend에 포함</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>알 수 없음: 파일에 정보가 없습니다. 제작자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>비상업용</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>만든 이들이 결과 화면을 완벽한 화면과 비교했습니다.</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>테스트에서 화면이 완벽한 화면에 조금 더 가까워졌습니다.</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>테스트에서 화면이 완벽한 화면에 확실히 가까워졌습니다.</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>테스트에서 화면이 완벽한 화면에 훨씬 가까워졌습니다.</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>DVD 화면에서 {speed}</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>비디오 열기</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>비디오 추가</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>작업 열기</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>작업 (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>작업을 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>결과를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>비디오 ({patterns});;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>이 프레임</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1초</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>프레임당 {seconds}초</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>렌더링 중…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>이 부분 미리보기</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>이 부분 미리보기  ·  보이는 전체는 A 키: {time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>{percent}% 속도로 표시 중</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>{name}은(는) 제외되었습니다. 비디오를 바꿀 만한 것이 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>비디오를 열고 무엇을 할지 선택하세요.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>업스케일</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>더 많은 픽셀과 디테일</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>흐림 제거</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>흔들림과 초점 흐림 제거</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>클린업</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>노이즈와 압축 흔적 제거</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>슬로 모션</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>새 중간 프레임으로 모든 것을 더 길게</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>부드러운 움직임</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>초당 더 많은 프레임</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>디인터레이스</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>테이프와 TV 영상을 온전한 프레임으로</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>이 컴퓨터에 없음</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>최고 품질, 작업량 {count}배</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>역 텔레시네</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>검은 띠 잘라내기</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>색 계단 완화</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>선명하게</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>필름 그레인 추가</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>크기 조정</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>테이프와 TV의 반쪽 화면을 온전한 프레임으로 만듭니다.</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>다섯 중 네 장, 필름 본래의 프레임을 되돌립니다.</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>모든 면이 0이면 띠를 자동으로 측정합니다.</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>이 강도까지의 노이즈를 제거합니다(8비트 단계).</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>하늘과 그림자에 보이는 계단 현상을 줄입니다.</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>밝은 테두리 없이 디테일을 또렷하게 합니다.</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>지나치게 깨끗해 보이는 것을 자연스럽게 합니다.</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>레시피의 이 위치에서 화면을 키우거나 줄입니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>첫 필드</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>정사각형 픽셀</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>프레임당 하나</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>프레임당 둘(더 부드럽게)</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>측정한 대로</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>위쪽</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>아래쪽</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>챕터</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>타임코드</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>주사 방식</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>프레임 속도</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>세어 봄</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>트랙 {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>시각적 무손실</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>이미지 폴더</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>비디오를 바꿀 만한 것이 선택되지 않았습니다. 무엇을 할지 선택하거나, 단계를 추가하거나, 다른 크기를 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>다시 인코딩</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>선택하기</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>비디오를 다시 인코딩만 할까요?</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>폴더를 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>파일 관리자에서 {folder}을(를) 여세요.</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>비디오를 재생할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>재생기에서 {path}을(를) 여세요.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>레시피대로</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>같은 크기</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>거의 완료</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>약 {count}초 남음</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>약 {count}분 남음</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>약 {hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>약 {count}초</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>약 {count}분</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>약 {hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>약 {count}일</translation>
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
        <translation>프레임당 {seconds}초</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>인터레이스</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>소리: {codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>같은 크기</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>크기 ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor}배 느리게</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
</context>
</TS>
