/** The self-test for editors in Traditional Chinese. */
import type { CheckWords } from "../zh/check.ts";

export const checkWords: CheckWords = {
  tag: "zh-Hant",
  page: {
    title: "檢查嵌入程式碼",
    lede: "把系統存下來的程式碼，或文章發佈後的整頁原始碼，貼到這裏，看看哪些留下了、哪些被系統去掉了、該換用哪一種程式碼。",
    privacy: "檢查全在這台裝置上完成。貼上的內容不會傳送到任何地方，也不會儲存。",
    label: "貼上程式碼或網頁原始碼",
    hint: "電腦上打開已發佈的文章，按 Ctrl+U（Mac 是 Option+Command+U）可看到整頁原始碼，全選後複製。手機上請從編輯後台複製。",
    check: "檢查",
    clear: "清空",
    empty: "還沒有內容。請先貼上程式碼。",
    waiting: "結果會顯示在這裏。",
    unscripted: "這項檢查要用指令碼，而這個瀏覽器沒有執行指令碼。",
    results: "檢查結果",
    summary: "共 {codes} 段地圖程式碼：{bad} 處要改，{note} 處留意，{good} 處正常。",
    summaryNone: "沒有找到這幅地圖的程式碼。",
    code: "第 {n} 段 · {place}",
    codeAlone: "第 {n} 段",
    whole: "整頁",
    advice: "建議",
    codes: "到地圖頁取程式碼",
    more: "{n} 處正常",
  },
  verdicts: { good: "正常", note: "留意", bad: "要改" },
  overlay: {
    title: "嵌入檢查",
    lede: "這是地圖在框架裏看到的情況，只有網址帶 check 時才顯示。",
    close: "關閉嵌入檢查",
  },
  advice: {
    keep: {
      found: "程式碼可以照用。",
      todo: "如有標明「留意」的地方，按說明處理即可，不必換程式碼。",
    },
    mend: {
      found: "程式碼種類選對了，只需改幾處。",
      todo: "按下面標明「要改」的說明改好，再檢查一次。",
    },
    source: {
      found: "換個地方貼上，用同一種程式碼。",
      todo: "在編輯後台切換到「原始碼」或「HTML」檢視，或插入「自訂 HTML」區塊（不是「程式碼」區塊），再貼一次。如果沒有這樣的地方，或者仍然顯示成文字，就用「分享 → 嵌入 → {picture}」的程式碼。",
    },
    fence: {
      found: "把程式碼移出程式碼區塊。",
      todo: "去掉前後的 ``` 記號（或「程式碼區塊」格式），讓程式碼直接寫在正文裏。如果之後什麼也不顯示，就用「分享 → 嵌入 → {picture}」的程式碼。",
    },
    script: {
      found: "重新複製帶指令碼的程式碼。",
      todo: "從地圖頁的「分享 → 嵌入 → {script}」複製整段程式碼，框架和指令碼來自同一處，一個字也不改。",
    },
    frame: {
      found: "改用單獨一個框架的程式碼。",
      todo: "從地圖頁的「分享 → 嵌入 → {frame}」複製，貼到「自訂 HTML」區塊或「原始碼」檢視裏。它不需要指令碼，高度已預留好。",
    },
    html: {
      found: "換個地方再試，依次試三種辦法。",
      todo: "\n一、把同一段程式碼貼到「自訂 HTML」區塊或「原始碼」檢視裏；沒有這個權限，就請管理員代貼。\n二、把地圖頁的網址單獨放在一行，不加連結：{page}\n三、都不行，再用圖片（「分享 → 嵌入 → {picture}」）。",
    },
    allow: {
      found: "請管理員允許嵌入地圖的網站。",
      todo: "系統留下了框架，但只認名單裏的網站。請管理員把這幅地圖的網站加進允許嵌入（iframe）的名單。加不了，就把地圖頁的網址單獨放在一行：\n{page}\n再不行，就用「分享 → 嵌入 → {picture}」的程式碼。",
    },
    field: {
      found: "換一種方式插入，不要當作影片或圖片。",
      todo: "刪掉現在這一處，改用編輯器的「插入框架（iframe）」，或在「自訂 HTML」區塊、「原始碼」檢視裏貼上「分享 → 嵌入 → {frame}」的程式碼。都沒有，就用「分享 → 嵌入 → {picture}」的程式碼。",
    },
    picture: {
      found: "改用圖片加連結。",
      todo: "用 Markdown 寫作的地方通常留得住圖片和連結。從地圖頁的「分享 → 嵌入 → {picture}」複製：一張靜態地圖，點開就是互動地圖。",
    },
    "picture-by-hand": {
      found: "自己插入圖片，再加上連結。",
      todo: "在「分享 → 嵌入 → {picture}」的預覽裏把圖片存下來（右鍵或長按），用系統內置的「插入圖片」上傳；再選取圖片，用「插入連結」填上：\n{page}\n只留一個文字連結也可以。",
    },
    light: {
      found: "改用只有一種配色的圖片。",
      todo: "從地圖頁的「分享 → 嵌入 → {picture}」複製，「{scheme}」選「{light}」或「{dark}」：這樣的程式碼裏沒有會被顯示成文字的部分。",
    },
    card: {
      found: "卡片可以留着。",
      todo: "卡片由系統按網址生成，點開就是地圖。想讓地圖直接出現在文章裏，就從「分享 → 嵌入 → {frame}」複製程式碼，貼到「自訂 HTML」區塊（Ghost 裏叫「HTML」卡片）或「原始碼」檢視裏。",
    },
    below: {
      found: "在框架下面加一個連結。",
      todo: "用系統內置的「插入連結」，在框架下面寫一行字，連到：\n{page}\n也可以請管理員放寬沙盒，裏面要有 allow-popups 和 allow-popups-to-escape-sandbox。",
    },
    anew: {
      found: "重新取程式碼。",
      todo: "打開正式發佈的地圖頁（網址以 https 開頭），從「分享 → 嵌入」重新複製整段程式碼。",
    },
    link: {
      found: "給圖片加上連結。",
      todo: "選取圖片，或在圖片下面寫一行字，用系統內置的「插入連結」填上：\n{page}",
    },
    wechat: {
      found: "改用微信公眾號文章的圖文包。",
      todo: "公眾號文章只能用圖片、文字和「閱讀原文」連結。從地圖頁的「分享 → 嵌入 → {wechat}」取長圖、二維碼和正文。",
    },
    again: {
      found: "請再貼一次。",
      todo: "請貼上整段程式碼或整頁原始碼，而不是頁面上看到的文字。如果貼上的確實是全文，說明程式碼在這裏一點也沒留下：請把地圖頁的網址單獨放在一行，或用系統內置的按鈕插入圖片和連結：\n{page}",
    },
  },
  findings: {
    nothing: {
      found: "這裏沒有這幅地圖的任何程式碼。",
      todo: "請確認貼上的是已儲存的程式碼，而不是頁面上看到的文字。",
    },
    escaped: {
      found: "程式碼被當成文字顯示出來了（{tags}）。",
      todo: "尖括號被換成了 &lt; 之類的寫法。請在「原始碼」或「HTML」檢視裏貼上，不要貼在正文裏。",
    },
    "escaped-fence": {
      found: "程式碼寫在程式碼區塊裏（{tags}），讀者看到的是程式碼。",
      todo: "程式碼區塊裏的內容只會照原樣顯示。請把它移出來。",
    },
    "escaped-picture": {
      found: "圖片或連結的程式碼被當成文字顯示出來了（{tags}）。",
      todo: "尖括號被換成了 &lt; 之類的寫法。這裏留不住這種程式碼，請用系統內置的「插入圖片」和「插入連結」。",
    },
    "escaped-source": {
      found: "圖片旁邊多出了一段程式碼（picture、source）。",
      todo: "系統不認識給深色頁面另備圖片的寫法，把它顯示成了文字。圖片本身還在。",
    },
    "code-aside": {
      found: "程式碼被收在 {where} 裏，瀏覽器不會顯示它。",
      todo: "被註解掉的程式碼、延遲載入外掛程式和 Cookie 同意工具會這樣。請在已發佈的頁面上看一眼，如有同意框，先點同意；地圖仍不出現，就按建議重新貼上。",
    },
    "map-gone": {
      found: "指令碼還在，但框架或地圖元素被去掉了。",
      todo: "單有指令碼什麼也不會顯示。請換用建議的程式碼，並刪去這段指令碼。",
    },
    "wechat-article": {
      found: "這是微信公眾號的文章，或公眾號排版工具（135、秀米等）的內容。",
      todo: "公眾號會去掉框架和指令碼，只留圖片、文字和「閱讀原文」連結。",
    },
    "script-kept": { found: "指令碼還在（{version} 版）。", todo: "" },
    "script-gone": {
      found: "指令碼被去掉了，而這段程式碼的高度要靠它。",
      todo: "框架會停在預留的高度，裏面出現捲軸。請改用不需要指令碼的程式碼。",
    },
    "script-twice": { found: "同一個指令碼出現了 {count} 次。", todo: "不影響顯示。一頁留一個就夠。" },
    "script-version": {
      found: "指令碼是 {version} 版，現在的是 {newest} 版。",
      todo: "舊版會一直可用。改動文章時可以順手換成新的程式碼。",
    },
    "script-hash-lost": {
      found: "指令碼的校驗碼（integrity）沒有了。",
      todo: "照樣能用，只是瀏覽器不再核對指令碼有沒有被改過。",
    },
    "script-hash-wrong": {
      found: "指令碼的校驗碼（integrity）不對。",
      todo: "瀏覽器會拒絕執行它。請重新複製整段程式碼。",
    },
    "script-crossorigin-lost": {
      found: "指令碼有校驗碼，卻沒有 crossorigin。",
      todo: '瀏覽器無法核對，會拒絕執行它。請補上 crossorigin="anonymous"，或重新複製整段程式碼。',
    },
    "script-held": {
      found: "指令碼還在，但被系統扣住了，不會自己執行。",
      todo: "常見於 Cookie 同意工具或指令碼最佳化外掛程式。請把這個指令碼設為例外，或改用不需要指令碼的程式碼。",
    },
    "script-elsewhere": {
      found: "指令碼和框架來自不同的網站。",
      todo: "指令碼只管自己網站的框架。請從同一個網站重新複製整段程式碼。",
    },
    "script-insecure": {
      found: "指令碼的網址是 http。",
      todo: "文章若是 https，瀏覽器會攔下它。請把網址改成 https。",
    },
    "frame-kept": { found: "框架（iframe）還在。", todo: "" },
    "frame-object": {
      found: "這是 {tag} 元素，不是 iframe。",
      todo: "多數瀏覽器照樣顯示地圖。能改的話，請換成 iframe，在手機應用程式裏更穩妥。",
    },
    "frame-hidden": {
      found: "框架現在是隱藏的。",
      todo: "要等頁面上的指令碼把它顯示出來。請在已發佈的頁面上看地圖是否出現。",
    },
    "frame-nested": {
      found: "系統把程式碼又套進了一個框架（srcdoc）。",
      todo: "地圖照常顯示，但高度和沙盒由外面的框架決定，高度不會隨內容變化。",
    },
    "frame-veiled": {
      found: "框架先顯示別的內容（srcdoc），讀者點了才出現地圖。",
      todo: "這是延遲載入的一種做法，可以照用。請在已發佈的頁面上點一下，看地圖是否出現。",
    },
    "map-held": {
      found: "地圖的網址寫在 {name} 裏，要等頁面上的指令碼把它變成框架。",
      todo: "指令碼正常時沒有問題。請在已發佈的頁面上看地圖是否出現；如果是空白，說明那個指令碼沒有了，請換用不需要指令碼的框架程式碼。",
    },
    "oembed-held": {
      found: "網址存成了 oembed 元素，瀏覽器不會顯示它。",
      todo: "CKEditor 5 的「插入媒體」就是這樣儲存的，要由網站在發佈時換成地圖。已發佈的頁面上如果是空白，請管理員在 CKEditor 的 mediaEmbed 裏加上這幅地圖的網站，並打開 previewsInData。",
    },
    player: {
      found: "網址被當成影片，放進了播放器（{tag}）。",
      todo: "地圖不是影片，讀者只會看到空白的播放器。",
    },
    "frame-to-link": {
      found: "框架變成了連結。",
      todo: "框架沒有留下，只剩它的網址，而且連到的是框架用的頁面，不是完整的地圖。",
    },
    "link-only": {
      found: "只剩一個連結，地圖沒有顯示。",
      todo: "如果您本來只想放連結，這樣就可以；否則是框架被去掉了。",
    },
    "markdown-link": {
      found: "只有一個連結，地圖沒有顯示。",
      todo: "連結照常能點。想讓讀者直接看到地圖，請換用建議的程式碼。",
    },
    "card-made": {
      found: "系統把網址做成了一張卡片。",
      todo: "卡片有標題和說明，點開就是地圖；文章裏沒有地圖。",
    },
    "address-alone": {
      found: "網址單獨成行，寫法正確。",
      todo: "支援 oEmbed 的系統會在發佈後自動換成地圖。請在發佈後看一眼；如果仍是網址，就換用框架的程式碼。",
    },
    "address-field": {
      found: "這是框架的網址，寫法正確。",
      todo: "請填進系統「插入框架」一類的輸入框。在支援 oEmbed 的系統裏單獨成行，發佈後也會換成地圖。",
    },
    "address-shortcode": {
      found: "網址寫在短碼「{name}」裏。",
      todo: "系統會在發佈時把它換成地圖。請在發佈後看一眼；如果仍是文字，就換用框架的程式碼。",
    },
    "address-only": {
      found: "只有一個網址，沒有變成地圖。",
      todo: "支援 oEmbed 的系統要求網址單獨成行、不帶連結，發佈後才會換成地圖。發佈後仍是網址，就請改用框架的程式碼。",
    },
    "element-kept": { found: "地圖元素（initiative-map）還在。", todo: "" },
    "element-without-script": {
      found: "地圖元素還在，但讓它工作的指令碼沒有了。",
      todo: "讀者只會看到備用的內容，不會有地圖。請改用不需要指令碼的程式碼。",
    },
    "element-empty": {
      found: "地圖元素還在，但指令碼和備用的圖片、連結都沒有了。",
      todo: "讀者什麼也看不到。請改用不需要指令碼的程式碼。",
    },
    "element-bare": {
      found: "地圖元素沒有寫明網址或地點。",
      todo: '會顯示全圖。請重新複製整段程式碼，或補上 place="…"。',
    },
    "fallback-kept": { found: "裏面備用的圖片和連結還在。", todo: "" },
    "fallback-link": {
      found: "裏面備用的圖片沒有了，連結還在。",
      todo: "指令碼不執行時，讀者看到這個連結，照樣能到地圖。可以照用。",
    },
    "fallback-words": {
      found: "裏面備用的圖片和連結沒有了，只剩文字。",
      todo: "指令碼不執行時，讀者只看到這些文字，到不了地圖。請在旁邊補一個連結。",
    },
    "fallback-beside": {
      found: "備用的圖片和連結被移到了地圖元素外面。",
      todo: "指令碼執行時，地圖和備用內容會同時出現。只想留地圖，可以把圖片刪去，留下連結。",
    },
    "fallback-lost": { found: "裏面備用的圖片和連結沒有了。", todo: "指令碼不執行時，這裏會是空白。" },
    "address-right": { found: "網址完整，用的是 https。", todo: "" },
    "address-insecure": {
      found: "網址是 http。",
      todo: "文章若是 https，瀏覽器會攔下它，讀者看到空白。請把網址改成 https。",
    },
    "address-schemeless": {
      found: "網址開頭的 https: 沒有了。",
      todo: "文章是 https 時照常顯示；在應用程式內打開時可能失敗。請把 https: 補上。",
    },
    "address-relative": {
      found: "網址不完整，缺少網站的部分。",
      todo: "瀏覽器會到文章自己的網站去找，找不到地圖。請重新複製程式碼，並在「原始碼」檢視裏貼上。",
    },
    "address-page": {
      found: "框架裏是普通頁面的網址，不是框架專用的網址。",
      todo: "地圖能顯示，但整個頁面會擠在框架裏。請把網址改成 {address}",
    },
    "address-wrapped": {
      found: "網址被系統換成了經 {by} 轉到的網址。",
      todo: "轉址頁通常不讓放在框架裏，讀者會看到空白或警告。請把網址改回地圖自己的網址。",
    },
    "address-served": {
      found: "網址由 {by} 代為嵌入。",
      todo: "顯示成地圖、卡片還是空白，由它決定。請在已發佈的頁面上看一眼；沒有地圖，就把網址改回地圖自己的網址。",
    },
    "address-other-root": {
      found: "程式碼來自另一個網址：{root}",
      todo: "如果那裏也是這幅地圖的正式網址，就沒有問題；如果是測試網址或舊網址，請從這裏重新取程式碼。",
    },
    "address-local": {
      found: "網址只在這台電腦或內部網絡裏能打開。",
      todo: "讀者打不開。請從正式發佈的地圖頁取程式碼。",
    },
    "address-held": {
      found: "網址放在 {attribute} 裏，要等系統的延遲載入指令碼來放回。",
      todo: "系統的指令碼正常時沒有問題。請在已發佈的頁面上看一眼地圖是否出現。",
    },
    "address-gone": {
      found: "框架還在，但網址被去掉了。",
      todo: "框架會是空白。請讓管理員把地圖的網站加入允許嵌入的名單，或換用建議的程式碼。",
    },
    "address-quotes": {
      found: "引號變了樣（例如變成了中文引號 “ ”，或多了反斜槓）。",
      todo: "瀏覽器認不出網址。請在「原始碼」檢視裏重新貼上，中途不要經過 Word 或聊天軟件。",
    },
    "address-double-escaped": {
      found: "網址裏的 & 被重複轉換，寫成了 &amp;amp;。",
      todo: "從第二個選項起都不起作用。請把 &amp;amp; 改回 &amp;。",
    },
    "place-unknown": {
      found: "沒有「{place}」這個地點。",
      todo: "地圖會改為顯示全圖，並說明原因。請重新取程式碼。",
    },
    "words-unknown": { found: "網址裏有地圖不認識的選項：{words}", todo: "地圖會略過它們，按預設顯示。" },
    "title-kept": { found: "標題（title）還在，讀屏軟件能說出這是什麼。", todo: "" },
    "title-lost": {
      found: "標題（title）沒有了。",
      todo: "讀屏軟件的用戶不知道框架裏是什麼。如果可以，請把 title 補上。",
    },
    "sandbox-none": { found: "沒有沙盒（sandbox）限制。", todo: "地圖一切功能可用。" },
    "sandbox-right": { found: "沙盒（sandbox）允許地圖需要的一切。", todo: "" },
    "sandbox-empty": {
      found: "沙盒（sandbox）是空的，什麼都不允許。",
      todo: "讀者能看到地圖、列表和數字，但不能拖動和篩選，通往完整地圖的連結也打不開。TinyMCE 7、CKEditor 4 等編輯器會自動這樣寫，改掉了還會再寫。請在下面留一個連結；要放寬，請管理員把地圖的網站列為例外（TinyMCE 的設定是 sandbox_iframes_exclusions，CKEditor 4 是 iframe_attributes）。",
    },
    "sandbox-wordpress": {
      found: "這是 WordPress 由網址做成的框架，沙盒只許執行指令碼。",
      todo: "地圖照常能用。文章帶着 WordPress 自己的指令碼時，框架裏的連結能通往完整的地圖；沒有時，會給出網址供複製，所以請在下面留一個連結。要解除限制，請管理員把框架的程式碼貼進「自訂 HTML」區塊。",
    },
    "sandbox-no-way": {
      found: "讀者到不了完整的地圖。",
      todo: "沙盒不讓框架裏的連結打開，頁面上也沒有別的連結。請在框架下面加一個連到地圖頁的連結。",
    },
    "sandbox-scripts": {
      found: "沙盒（sandbox）不許執行指令碼。",
      todo: "讀者能看到地圖、列表和數字，但不能拖動和篩選。程式碼由您寫的，請加上 allow-scripts；由系統自動寫的，要請管理員放寬。",
    },
    "sandbox-opaque": {
      found: "沙盒（sandbox）裏沒有 allow-same-origin。",
      todo: "這樣也可以：地圖照常能用，只是不知道同一頁上還有別的地圖，它們會同時活動。",
    },
    "sandbox-popups": {
      found: "沙盒（sandbox）裏沒有 allow-popups。",
      todo: "框架裏通往完整地圖的連結點了沒有反應，讀者要用下面的連結。程式碼由您寫的，請加上 allow-popups allow-popups-to-escape-sandbox；由系統自動寫的，要請管理員放寬。",
    },
    "sandbox-escape": {
      found: "沙盒（sandbox）裏沒有 allow-popups-to-escape-sandbox。",
      todo: "連結能打開，但新頁面也受沙盒限制，有的地圖應用程式會打不開。",
    },
    "height-follows": { found: "高度隨內容變化。", todo: "" },
    "height-unheard": {
      found: "要求高度隨內容變化，但沙盒不許執行指令碼。",
      todo: "高度不會變，框架停在預留的高度，內容在裏面捲動。請改用建議的程式碼，地圖會適應框架的大小。",
    },
    "height-ratio": { found: "高度按比例預留。", todo: "" },
    "height-fixed": { found: "高度固定為 {px} 像素。", todo: "" },
    "height-low": { found: "高度只有 {px} 像素。", todo: "太矮，地圖會看不清。請改到 400 像素以上。" },
    "height-phone": {
      found: "手機上的高度只有 {px} 像素。",
      todo: "太矮，地圖會看不清。請改用固定的高度 600，或在樣式裏加上 min-height:540px。",
    },
    "height-parent": {
      found: "高度由外面的容器決定。",
      todo: "這裏看不到容器的樣式。請在已發佈的頁面上看一眼，地圖應該至少有 400 像素高。",
    },
    "height-lost": {
      found: "高度沒有了，框架會只有 150 像素高。",
      todo: '請在編輯器的框架設定或原始碼裏寫上 height="600"，樣式裏如有 height:auto，請一併去掉。沒有地方可寫，就請管理員給網站加一條樣式：iframe { width: 100%; height: 600px }。',
    },
    "height-zero": { found: "高度是 0，地圖看不見。", todo: '請改成 height="600"。' },
    "width-fluid": { found: "寬度隨欄寬變化。", todo: "" },
    "width-fixed": { found: "寬度固定為 {px} 像素。", todo: '手機上會超出螢幕。請改成 width="100%"。' },
    "width-lost": {
      found: "寬度沒有了，框架會只有 300 像素寬。",
      todo: '請在編輯器的框架設定或原始碼裏寫上 width="100%"。',
    },
    "lazy-kept": { found: '延遲載入（loading="lazy"）還在。', todo: "" },
    "lazy-lost": {
      found: '延遲載入（loading="lazy"）沒有了。',
      todo: "不影響顯示，只是文章打開時會多載入一點。",
    },
    "style-lost": {
      found: "樣式（style）被去掉了。",
      todo: "框架可能帶邊框，大小以 width 和 height 為準。可以照用。",
    },
    "link-kept": { found: "下面的連結還在。", todo: "" },
    "link-lost": {
      found: "下面的連結沒有了。",
      todo: "在不顯示框架的地方（如郵件、摘要）讀者就到不了地圖。請補一個連結。",
    },
    "picture-kept": { found: "靜態地圖還在。", todo: "" },
    "picture-copied": {
      found: "圖片由您的系統儲存或轉發。",
      todo: "可以照用。地圖以後有改動時，圖片不會跟着更新。",
    },
    "picture-wide": {
      found: "圖片寬 {px} 像素，不會隨欄寬變窄。",
      todo: "除非網站的樣式另有限制，手機上會超出螢幕。請在圖片設定裏把寬度改成 100%，或不超過 360 像素。",
    },
    "picture-gone": {
      found: "圖片被去掉了，只剩文字和連結。",
      todo: "連結照常能點。想讓讀者看到地圖的樣子，請自己插入圖片。",
    },
    "picture-of-page": {
      found: "網頁的網址被當成了圖片的網址。",
      todo: "這樣的圖片打不開，讀者只會看到破損的圖示。",
    },
    "markdown-picture": { found: "圖片用 Markdown 寫成。", todo: "" },
    "srcset-kept": { found: "三種大小的圖片都在。", todo: "" },
    "srcset-lost": { found: "只剩一種大小的圖片。", todo: "可以照用，手機上會多用一點數據。" },
    "dark-kept": { found: "深色頁面用的圖片還在。", todo: "" },
    "dark-lost": {
      found: "沒有深色頁面用的圖片。",
      todo: "如果您選了固定的淺色，這樣就對；否則在深色頁面上圖片會偏亮。",
    },
    "alt-kept": { found: "圖片的說明（alt）還在。", todo: "" },
    "alt-lost": {
      found: "圖片的說明（alt）沒有了。",
      todo: "讀屏軟件的用戶不知道圖上是什麼。請在系統的圖片設定裏把說明補上。",
    },
    "picture-linked": { found: "點圖片或說明能打開地圖。", todo: "" },
    "picture-link-lost": {
      found: "圖片不再連到地圖。",
      todo: "讀者到不了互動地圖。請用系統內置的「插入連結」補上。",
    },
    "inside-framed": { found: "地圖在框架裏。", todo: "" },
    "inside-alone": { found: "地圖沒有在框架裏，是單獨打開的。", todo: "請在放了地圖的文章裏檢查。" },
    "inside-script": { found: "框架裏的指令碼能執行。", todo: "" },
    "inside-own-origin": { found: "沙盒沒有隔離來源，即時地圖可用。", todo: "" },
    "inside-opaque": {
      found: "沙盒隔離了來源。",
      todo: "這樣也可以：地圖照常能用，只是不知道同一頁上還有別的地圖，它們會同時活動。",
    },
    "inside-files": { found: "來源雖被隔離，地圖的檔案仍能取到（CORS 正常）。", todo: "" },
    "inside-secure": { found: "框架和文章都用 https。", todo: "" },
    "inside-insecure": {
      found: "框架的網址是 http。",
      todo: "放進 https 的文章會被攔下。請把網址改成 https。",
    },
    "inside-insecure-around": {
      found: "框架用 https，但文章是 http。",
      todo: "地圖照常顯示。複製連結等功能可能不可用。",
    },
    "inside-follows": { found: "{width} × {height} 像素，高度隨內容變化。", todo: "" },
    "inside-unanswered": {
      found: "{width} × {height} 像素，要求高度隨內容變化，但沒有指令碼回應。",
      todo: "如果用的是 pym 等其他指令碼，高度會變就沒有問題；否則請改用「只用框架」的程式碼。",
    },
    "inside-fits": { found: "{width} × {height} 像素，地圖填滿框架。", todo: "" },
    "inside-low": { found: "框架只有 {height} 像素高。", todo: "太矮，地圖會看不清。請改到 400 像素以上。" },
    "inside-narrow": { found: "框架只有 {width} 像素寬。", todo: '太窄。請讓框架與正文同寬：width="100%"。' },
    "inside-storage": { found: "瀏覽器允許框架儲存。", todo: "地圖並不儲存任何東西。" },
    "inside-no-storage": { found: "瀏覽器不許框架儲存。", todo: "沒有影響，地圖不儲存任何東西。" },
    "inside-webgl": { found: "WebGL2 可用。", todo: "" },
    "inside-no-webgl": { found: "WebGL2 不可用，地圖保持為圖形。", todo: "沒有影響：能點、能篩選。" },
    "inside-hello": { found: "文章裏的指令碼在工作。", todo: "" },
    "inside-no-hello": {
      found: "文章裏沒有地圖的指令碼。",
      todo: "只用框架的程式碼本來就沒有指令碼，這樣就對。",
    },
  },
};
