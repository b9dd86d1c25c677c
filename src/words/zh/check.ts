/**
 * The self-test for editors in Chinese, the language every other follows. `{name}` stands for a value of the finding. Each
 * finding says what was found and what to do; `todo` is empty where nothing needs to be done.
 */
export const checkWords = {
  tag: "zh-CN",
  page: {
    title: "检查嵌入代码",
    lede: "把系统存下来的代码，或文章发布后的整页源代码，粘贴到这里，看看哪些留下了、哪些被系统去掉了、该换用哪一种代码。",
    privacy: "检查全在这台设备上完成。粘贴的内容不会发送到任何地方，也不会保存。",
    label: "粘贴代码或网页源代码",
    hint: "电脑上打开已发布的文章，按 Ctrl+U（Mac 是 Option+Command+U）可看到整页源代码，全选后复制。手机上请从编辑后台复制。",
    check: "检查",
    clear: "清空",
    empty: "还没有内容。请先粘贴代码。",
    waiting: "结果会显示在这里。",
    unscripted: "这项检查要用脚本，而这个浏览器没有运行脚本。",
    results: "检查结果",
    summary: "共 {codes} 段地图代码：{bad} 处要改，{note} 处留意，{good} 处正常。",
    summaryNone: "没有找到这幅地图的代码。",
    code: "第 {n} 段 · {place}",
    codeAlone: "第 {n} 段",
    whole: "整页",
    advice: "建议",
    codes: "到地图页取代码",
    more: "{n} 处正常",
  },
  verdicts: { good: "正常", note: "留意", bad: "要改" },
  overlay: {
    title: "嵌入检查",
    lede: "这是地图在框架里看到的情况，只有网址带 check 时才显示。",
    close: "关闭嵌入检查",
  },
  advice: {
    keep: {
      found: "代码可以照用。",
      todo: "如有标明“留意”的地方，按说明处理即可，不必换代码。",
    },
    mend: {
      found: "代码种类选对了，只需改几处。",
      todo: "按下面标明“要改”的说明改好，再检查一次。",
    },
    source: {
      found: "换个地方粘贴，用同一种代码。",
      todo: "在编辑后台切换到“源代码”或“HTML”视图，或插入“自定义 HTML”区块（不是“代码”区块），再粘贴一次。如果没有这样的地方，或者仍然显示成文字，就用“分享 → 嵌入 → {picture}”的代码。",
    },
    fence: {
      found: "把代码移出代码块。",
      todo: "去掉前后的 ``` 记号（或“代码块”格式），让代码直接写在正文里。如果之后什么也不显示，就用“分享 → 嵌入 → {picture}”的代码。",
    },
    script: {
      found: "重新复制带脚本的代码。",
      todo: "从地图页的“分享 → 嵌入 → {script}”复制整段代码，框架和脚本来自同一处，一个字也不改。",
    },
    frame: {
      found: "改用单独一个框架的代码。",
      todo: "从地图页的“分享 → 嵌入 → {frame}”复制，粘贴到“自定义 HTML”区块或“源代码”视图里。它不需要脚本，高度已预留好。",
    },
    html: {
      found: "换个地方再试，依次试三种办法。",
      todo: "\n一、把同一段代码粘贴到“自定义 HTML”区块或“源代码”视图里；没有这个权限，就请管理员代贴。\n二、把地图页的网址单独放在一行，不加链接：{page}\n三、都不行，再用图片（“分享 → 嵌入 → {picture}”）。",
    },
    allow: {
      found: "请管理员允许嵌入地图的网站。",
      todo: "系统留下了框架，但只认名单里的网站。请管理员把这幅地图的网站加进允许嵌入（iframe）的名单。加不了，就把地图页的网址单独放在一行：\n{page}\n再不行，就用“分享 → 嵌入 → {picture}”的代码。",
    },
    field: {
      found: "换一种方式插入，不要当作视频或图片。",
      todo: "删掉现在这一处，改用编辑器的“插入框架（iframe）”，或在“自定义 HTML”区块、“源代码”视图里粘贴“分享 → 嵌入 → {frame}”的代码。都没有，就用“分享 → 嵌入 → {picture}”的代码。",
    },
    picture: {
      found: "改用图片加链接。",
      todo: "用 Markdown 写作的地方通常留得住图片和链接。从地图页的“分享 → 嵌入 → {picture}”复制：一张静态地图，点开就是互动地图。",
    },
    "picture-by-hand": {
      found: "自己插入图片，再加上链接。",
      todo: "在“分享 → 嵌入 → {picture}”的预览里把图片存下来（右键或长按），用系统自带的“插入图片”上传；再选中图片，用“插入链接”填上：\n{page}\n只留一个文字链接也可以。",
    },
    light: {
      found: "改用只有一种配色的图片。",
      todo: "从地图页的“分享 → 嵌入 → {picture}”复制，“{scheme}”选“{light}”或“{dark}”：这样的代码里没有会被显示成文字的部分。",
    },
    card: {
      found: "卡片可以留着。",
      todo: "卡片由系统按网址生成，点开就是地图。想让地图直接出现在文章里，就从“分享 → 嵌入 → {frame}”复制代码，粘贴到“自定义 HTML”区块（Ghost 里叫“HTML”卡片）或“源代码”视图里。",
    },
    below: {
      found: "在框架下面加一个链接。",
      todo: "用系统自带的“插入链接”，在框架下面写一行字，链到：\n{page}\n也可以请管理员放宽沙盒，里面要有 allow-popups 和 allow-popups-to-escape-sandbox。",
    },
    anew: {
      found: "重新取代码。",
      todo: "打开正式发布的地图页（网址以 https 开头），从“分享 → 嵌入”重新复制整段代码。",
    },
    link: {
      found: "给图片加上链接。",
      todo: "选中图片，或在图片下面写一行字，用系统自带的“插入链接”填上：\n{page}",
    },
    wechat: {
      found: "改用微信公众号文章的图文包。",
      todo: "公众号文章只能用图片、文字和“阅读原文”链接。从地图页的“分享 → 嵌入 → {wechat}”取长图、二维码和正文。",
    },
    again: {
      found: "请再粘贴一次。",
      todo: "请粘贴整段代码或整页源代码，而不是页面上看到的文字。如果粘贴的确实是全文，说明代码在这里一点也没留下：请把地图页的网址单独放在一行，或用系统自带的按钮插入图片和链接：\n{page}",
    },
  },
  findings: {
    nothing: {
      found: "这里没有这幅地图的任何代码。",
      todo: "请确认粘贴的是已保存的代码，而不是页面上看到的文字。",
    },
    escaped: {
      found: "代码被当成文字显示出来了（{tags}）。",
      todo: "尖括号被换成了 &lt; 之类的写法。请在“源代码”或“HTML”视图里粘贴，不要粘贴在正文里。",
    },
    "escaped-fence": {
      found: "代码写在代码块里（{tags}），读者看到的是代码。",
      todo: "代码块里的内容只会照原样显示。请把它移出来。",
    },
    "escaped-picture": {
      found: "图片或链接的代码被当成文字显示出来了（{tags}）。",
      todo: "尖括号被换成了 &lt; 之类的写法。这里留不住这种代码，请用系统自带的“插入图片”和“插入链接”。",
    },
    "escaped-source": {
      found: "图片旁边多出了一段代码（picture、source）。",
      todo: "系统不认识给深色页面另备图片的写法，把它显示成了文字。图片本身还在。",
    },
    "code-aside": {
      found: "代码被收在 {where} 里，浏览器不会显示它。",
      todo: "被注释掉的代码、延迟加载插件和 Cookie 同意工具会这样。请在已发布的页面上看一眼，如有同意框，先点同意；地图仍不出现，就按建议重新粘贴。",
    },
    "map-gone": {
      found: "脚本还在，但框架或地图元素被去掉了。",
      todo: "单有脚本什么也不会显示。请换用建议的代码，并删去这段脚本。",
    },
    "wechat-article": {
      found: "这是微信公众号的文章，或公众号排版工具（135、秀米等）的内容。",
      todo: "公众号会去掉框架和脚本，只留图片、文字和“阅读原文”链接。",
    },
    "script-kept": { found: "脚本还在（{version} 版）。", todo: "" },
    "script-gone": {
      found: "脚本被去掉了，而这段代码的高度要靠它。",
      todo: "框架会停在预留的高度，里面出现滚动条。请改用不需要脚本的代码。",
    },
    "script-twice": { found: "同一个脚本出现了 {count} 次。", todo: "不影响显示。一页留一个就够。" },
    "script-version": {
      found: "脚本是 {version} 版，现在的是 {newest} 版。",
      todo: "旧版会一直可用。改动文章时可以顺手换成新的代码。",
    },
    "script-hash-lost": {
      found: "脚本的校验码（integrity）没有了。",
      todo: "照样能用，只是浏览器不再核对脚本有没有被改过。",
    },
    "script-hash-wrong": {
      found: "脚本的校验码（integrity）不对。",
      todo: "浏览器会拒绝运行它。请重新复制整段代码。",
    },
    "script-crossorigin-lost": {
      found: "脚本有校验码，却没有 crossorigin。",
      todo: '浏览器无法核对，会拒绝运行它。请补上 crossorigin="anonymous"，或重新复制整段代码。',
    },
    "script-held": {
      found: "脚本还在，但被系统扣住了，不会自己运行。",
      todo: "常见于 Cookie 同意工具或脚本优化插件。请把这个脚本设为例外，或改用不需要脚本的代码。",
    },
    "script-elsewhere": {
      found: "脚本和框架来自不同的网站。",
      todo: "脚本只管自己网站的框架。请从同一个网站重新复制整段代码。",
    },
    "script-insecure": {
      found: "脚本的网址是 http。",
      todo: "文章若是 https，浏览器会拦下它。请把网址改成 https。",
    },
    "frame-kept": { found: "框架（iframe）还在。", todo: "" },
    "frame-object": {
      found: "这是 {tag} 元素，不是 iframe。",
      todo: "多数浏览器照样显示地图。能改的话，请换成 iframe，在手机应用里更稳妥。",
    },
    "frame-hidden": {
      found: "框架现在是隐藏的。",
      todo: "要等页面上的脚本把它显示出来。请在已发布的页面上看地图是否出现。",
    },
    "frame-nested": {
      found: "系统把代码又套进了一个框架（srcdoc）。",
      todo: "地图照常显示，但高度和沙盒由外面的框架决定，高度不会随内容变化。",
    },
    "frame-veiled": {
      found: "框架先显示别的内容（srcdoc），读者点了才出现地图。",
      todo: "这是延迟加载的一种做法，可以照用。请在已发布的页面上点一下，看地图是否出现。",
    },
    "map-held": {
      found: "地图的网址写在 {name} 里，要等页面上的脚本把它变成框架。",
      todo: "脚本正常时没有问题。请在已发布的页面上看地图是否出现；如果是空白，说明那个脚本没有了，请换用不需要脚本的框架代码。",
    },
    "oembed-held": {
      found: "网址存成了 oembed 元素，浏览器不会显示它。",
      todo: "CKEditor 5 的“插入媒体”就是这样保存的，要由网站在发布时换成地图。已发布的页面上如果是空白，请管理员在 CKEditor 的 mediaEmbed 里加上这幅地图的网站，并打开 previewsInData。",
    },
    player: {
      found: "网址被当成视频，放进了播放器（{tag}）。",
      todo: "地图不是视频，读者只会看到空白的播放器。",
    },
    "frame-to-link": {
      found: "框架变成了链接。",
      todo: "框架没有留下，只剩它的网址，而且链到的是框架用的页面，不是完整的地图。",
    },
    "link-only": {
      found: "只剩一个链接，地图没有显示。",
      todo: "如果您本来只想放链接，这样就可以；否则是框架被去掉了。",
    },
    "markdown-link": {
      found: "只有一个链接，地图没有显示。",
      todo: "链接照常能点。想让读者直接看到地图，请换用建议的代码。",
    },
    "card-made": {
      found: "系统把网址做成了一张卡片。",
      todo: "卡片有标题和说明，点开就是地图；文章里没有地图。",
    },
    "address-alone": {
      found: "网址单独成行，写法正确。",
      todo: "支持 oEmbed 的系统会在发布后自动换成地图。请在发布后看一眼；如果仍是网址，就换用框架的代码。",
    },
    "address-field": {
      found: "这是框架的网址，写法正确。",
      todo: "请填进系统“插入框架”一类的输入框。在支持 oEmbed 的系统里单独成行，发布后也会换成地图。",
    },
    "address-shortcode": {
      found: "网址写在短代码“{name}”里。",
      todo: "系统会在发布时把它换成地图。请在发布后看一眼；如果仍是文字，就换用框架的代码。",
    },
    "address-only": {
      found: "只有一个网址，没有变成地图。",
      todo: "支持 oEmbed 的系统要求网址单独成行、不带链接，发布后才会换成地图。发布后仍是网址，就请改用框架的代码。",
    },
    "element-kept": { found: "地图元素（initiative-map）还在。", todo: "" },
    "element-without-script": {
      found: "地图元素还在，但让它工作的脚本没有了。",
      todo: "读者只会看到备用的内容，不会有地图。请改用不需要脚本的代码。",
    },
    "element-empty": {
      found: "地图元素还在，但脚本和备用的图片、链接都没有了。",
      todo: "读者什么也看不到。请改用不需要脚本的代码。",
    },
    "element-bare": {
      found: "地图元素没有写明网址或地点。",
      todo: '会显示全图。请重新复制整段代码，或补上 place="…"。',
    },
    "fallback-kept": { found: "里面备用的图片和链接还在。", todo: "" },
    "fallback-link": {
      found: "里面备用的图片没有了，链接还在。",
      todo: "脚本不运行时，读者看到这个链接，照样能到地图。可以照用。",
    },
    "fallback-words": {
      found: "里面备用的图片和链接没有了，只剩文字。",
      todo: "脚本不运行时，读者只看到这些文字，到不了地图。请在旁边补一个链接。",
    },
    "fallback-beside": {
      found: "备用的图片和链接被移到了地图元素外面。",
      todo: "脚本运行时，地图和备用内容会同时出现。只想留地图，可以把图片删去，留下链接。",
    },
    "fallback-lost": { found: "里面备用的图片和链接没有了。", todo: "脚本不运行时，这里会是空白。" },
    "address-right": { found: "网址完整，用的是 https。", todo: "" },
    "address-insecure": {
      found: "网址是 http。",
      todo: "文章若是 https，浏览器会拦下它，读者看到空白。请把网址改成 https。",
    },
    "address-schemeless": {
      found: "网址开头的 https: 没有了。",
      todo: "文章是 https 时照常显示；在应用内打开时可能失败。请把 https: 补上。",
    },
    "address-relative": {
      found: "网址不完整，缺少网站地址。",
      todo: "浏览器会到文章自己的网站去找，找不到地图。请重新复制代码，并在“源代码”视图里粘贴。",
    },
    "address-page": {
      found: "框架里是普通页面的网址，不是框架专用的网址。",
      todo: "地图能显示，但整个页面会挤在框架里。请把网址改成 {address}",
    },
    "address-wrapped": {
      found: "网址被系统换成了经 {by} 跳转的地址。",
      todo: "跳转页通常不让放在框架里，读者会看到空白或警告。请把网址改回地图自己的地址。",
    },
    "address-served": {
      found: "网址由 {by} 代为嵌入。",
      todo: "显示成地图、卡片还是空白，由它决定。请在已发布的页面上看一眼；没有地图，就把网址改回地图自己的地址。",
    },
    "address-other-root": {
      found: "代码来自另一个网址：{root}",
      todo: "如果那里也是这幅地图的正式网址，就没有问题；如果是测试地址或旧地址，请从这里重新取代码。",
    },
    "address-local": {
      found: "网址只在这台电脑或内部网络里能打开。",
      todo: "读者打不开。请从正式发布的地图页取代码。",
    },
    "address-held": {
      found: "网址放在 {attribute} 里，要等系统的延迟加载脚本来放回。",
      todo: "系统的脚本正常时没有问题。请在已发布的页面上看一眼地图是否出现。",
    },
    "address-gone": {
      found: "框架还在，但网址被去掉了。",
      todo: "框架会是空白。请让管理员把地图的网站加入允许嵌入的名单，或换用建议的代码。",
    },
    "address-quotes": {
      found: "引号变了样（例如变成了中文引号 “ ”，或多了反斜杠）。",
      todo: "浏览器认不出网址。请在“源代码”视图里重新粘贴，中途不要经过 Word 或聊天软件。",
    },
    "address-double-escaped": {
      found: "网址里的 & 被重复转换，写成了 &amp;amp;。",
      todo: "从第二个选项起都不起作用。请把 &amp;amp; 改回 &amp;。",
    },
    "place-unknown": {
      found: "没有“{place}”这个地点。",
      todo: "地图会改为显示全图，并说明原因。请重新取代码。",
    },
    "words-unknown": { found: "网址里有地图不认识的选项：{words}", todo: "地图会略过它们，按默认显示。" },
    "title-kept": { found: "标题（title）还在，读屏软件能说出这是什么。", todo: "" },
    "title-lost": {
      found: "标题（title）没有了。",
      todo: "读屏软件的用户不知道框架里是什么。如果可以，请把 title 补上。",
    },
    "sandbox-none": { found: "没有沙盒（sandbox）限制。", todo: "地图一切功能可用。" },
    "sandbox-right": { found: "沙盒（sandbox）允许地图需要的一切。", todo: "" },
    "sandbox-empty": {
      found: "沙盒（sandbox）是空的，什么都不允许。",
      todo: "读者能看到地图、列表和数字，但不能拖动和筛选，通往完整地图的链接也打不开。TinyMCE 7、CKEditor 4 等编辑器会自动这样写，改掉了还会再写。请在下面留一个链接；要放宽，请管理员把地图的网站列为例外（TinyMCE 的设置是 sandbox_iframes_exclusions，CKEditor 4 是 iframe_attributes）。",
    },
    "sandbox-wordpress": {
      found: "这是 WordPress 由网址做成的框架，沙盒只许运行脚本。",
      todo: "地图照常能用。文章带着 WordPress 自己的脚本时，框架里的链接能通往完整的地图；没有时，会给出网址供复制，所以请在下面留一个链接。要解除限制，请管理员把框架的代码贴进“自定义 HTML”区块。",
    },
    "sandbox-no-way": {
      found: "读者到不了完整的地图。",
      todo: "沙盒不让框架里的链接打开，页面上也没有别的链接。请在框架下面加一个链到地图页的链接。",
    },
    "sandbox-scripts": {
      found: "沙盒（sandbox）不许运行脚本。",
      todo: "读者能看到地图、列表和数字，但不能拖动和筛选。代码由您写的，请加上 allow-scripts；由系统自动写的，要请管理员放宽。",
    },
    "sandbox-opaque": {
      found: "沙盒（sandbox）里没有 allow-same-origin。",
      todo: "这样也可以：地图照常能用，只是不知道同一页上还有别的地图，它们会同时活动。",
    },
    "sandbox-popups": {
      found: "沙盒（sandbox）里没有 allow-popups。",
      todo: "框架里通往完整地图的链接点了没有反应，读者要用下面的链接。代码由您写的，请加上 allow-popups allow-popups-to-escape-sandbox；由系统自动写的，要请管理员放宽。",
    },
    "sandbox-escape": {
      found: "沙盒（sandbox）里没有 allow-popups-to-escape-sandbox。",
      todo: "链接能打开，但新页面也受沙盒限制，有的地图应用会打不开。",
    },
    "height-follows": { found: "高度随内容变化。", todo: "" },
    "height-unheard": {
      found: "要求高度随内容变化，但沙盒不许运行脚本。",
      todo: "高度不会变，框架停在预留的高度，内容在里面滚动。请改用建议的代码，地图会适应框架的大小。",
    },
    "height-ratio": { found: "高度按比例预留。", todo: "" },
    "height-fixed": { found: "高度固定为 {px} 像素。", todo: "" },
    "height-low": { found: "高度只有 {px} 像素。", todo: "太矮，地图会看不清。请改到 400 像素以上。" },
    "height-phone": {
      found: "手机上的高度只有 {px} 像素。",
      todo: "太矮，地图会看不清。请改用固定的高度 600，或在样式里加上 min-height:540px。",
    },
    "height-parent": {
      found: "高度由外面的容器决定。",
      todo: "这里看不到容器的样式。请在已发布的页面上看一眼，地图应该至少有 400 像素高。",
    },
    "height-lost": {
      found: "高度没有了，框架会只有 150 像素高。",
      todo: '请在编辑器的框架设置或源代码里写上 height="600"，样式里如有 height:auto，请一并去掉。没有地方可写，就请管理员给网站加一条样式：iframe { width: 100%; height: 600px }。',
    },
    "height-zero": { found: "高度是 0，地图看不见。", todo: '请改成 height="600"。' },
    "width-fluid": { found: "宽度随栏目变化。", todo: "" },
    "width-fixed": { found: "宽度固定为 {px} 像素。", todo: '手机上会超出屏幕。请改成 width="100%"。' },
    "width-lost": {
      found: "宽度没有了，框架会只有 300 像素宽。",
      todo: '请在编辑器的框架设置或源代码里写上 width="100%"。',
    },
    "lazy-kept": { found: '延迟加载（loading="lazy"）还在。', todo: "" },
    "lazy-lost": {
      found: '延迟加载（loading="lazy"）没有了。',
      todo: "不影响显示，只是文章打开时会多载入一点。",
    },
    "style-lost": {
      found: "样式（style）被去掉了。",
      todo: "框架可能带边框，大小以 width 和 height 为准。可以照用。",
    },
    "link-kept": { found: "下面的链接还在。", todo: "" },
    "link-lost": {
      found: "下面的链接没有了。",
      todo: "在不显示框架的地方（如邮件、摘要）读者就到不了地图。请补一个链接。",
    },
    "picture-kept": { found: "静态地图还在。", todo: "" },
    "picture-copied": {
      found: "图片由您的系统保存或转发。",
      todo: "可以照用。地图以后有改动时，图片不会跟着更新。",
    },
    "picture-wide": {
      found: "图片宽 {px} 像素，不会随栏目变窄。",
      todo: "除非网站的样式另有限制，手机上会超出屏幕。请在图片设置里把宽度改成 100%，或不超过 360 像素。",
    },
    "picture-gone": {
      found: "图片被去掉了，只剩文字和链接。",
      todo: "链接照常能点。想让读者看到地图的样子，请自己插入图片。",
    },
    "picture-of-page": {
      found: "网页的网址被当成了图片的网址。",
      todo: "这样的图片打不开，读者只会看到破损的图标。",
    },
    "markdown-picture": { found: "图片用 Markdown 写成。", todo: "" },
    "srcset-kept": { found: "三种大小的图片都在。", todo: "" },
    "srcset-lost": { found: "只剩一种大小的图片。", todo: "可以照用，手机上会多用一点流量。" },
    "dark-kept": { found: "深色页面用的图片还在。", todo: "" },
    "dark-lost": {
      found: "没有深色页面用的图片。",
      todo: "如果您选了固定的浅色，这样就对；否则在深色页面上图片会偏亮。",
    },
    "alt-kept": { found: "图片的说明（alt）还在。", todo: "" },
    "alt-lost": {
      found: "图片的说明（alt）没有了。",
      todo: "读屏软件的用户不知道图上是什么。请在系统的图片设置里把说明补上。",
    },
    "picture-linked": { found: "点图片或说明能打开地图。", todo: "" },
    "picture-link-lost": {
      found: "图片不再链到地图。",
      todo: "读者到不了互动地图。请用系统自带的“插入链接”补上。",
    },
    "inside-framed": { found: "地图在框架里。", todo: "" },
    "inside-alone": { found: "地图没有在框架里，是单独打开的。", todo: "请在放了地图的文章里检查。" },
    "inside-script": { found: "框架里的脚本能运行。", todo: "" },
    "inside-own-origin": { found: "沙盒没有隔离来源，实时地图可用。", todo: "" },
    "inside-opaque": {
      found: "沙盒隔离了来源。",
      todo: "这样也可以：地图照常能用，只是不知道同一页上还有别的地图，它们会同时活动。",
    },
    "inside-files": { found: "来源虽被隔离，地图的文件仍能取到（CORS 正常）。", todo: "" },
    "inside-secure": { found: "框架和文章都用 https。", todo: "" },
    "inside-insecure": {
      found: "框架的网址是 http。",
      todo: "放进 https 的文章会被拦下。请把网址改成 https。",
    },
    "inside-insecure-around": {
      found: "框架用 https，但文章是 http。",
      todo: "地图照常显示。复制链接等功能可能不可用。",
    },
    "inside-follows": { found: "{width} × {height} 像素，高度随内容变化。", todo: "" },
    "inside-unanswered": {
      found: "{width} × {height} 像素，要求高度随内容变化，但没有脚本回应。",
      todo: "如果用的是 pym 等其他脚本，高度会变就没有问题；否则请改用“只用框架”的代码。",
    },
    "inside-fits": { found: "{width} × {height} 像素，地图填满框架。", todo: "" },
    "inside-low": { found: "框架只有 {height} 像素高。", todo: "太矮，地图会看不清。请改到 400 像素以上。" },
    "inside-narrow": { found: "框架只有 {width} 像素宽。", todo: '太窄。请让框架与正文同宽：width="100%"。' },
    "inside-storage": { found: "浏览器允许框架存储。", todo: "地图并不存储任何东西。" },
    "inside-no-storage": { found: "浏览器不许框架存储。", todo: "没有影响，地图不存储任何东西。" },
    "inside-webgl": { found: "WebGL2 可用。", todo: "" },
    "inside-no-webgl": { found: "WebGL2 不可用，地图保持为图形。", todo: "没有影响：能点、能筛选。" },
    "inside-hello": { found: "文章里的脚本在工作。", todo: "" },
    "inside-no-hello": { found: "文章里没有地图的脚本。", todo: "只用框架的代码本来就没有脚本，这样就对。" },
  },
};

export type CheckWords = typeof checkWords;
