/**
 * The self-test for editors in Chinese, the language every other follows. `{name}` stands for a value of the finding. Each
 * finding says what was found and what to do; `todo` is empty where nothing needs to be done.
 */
export const zh = {
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
      todo: "在编辑后台切换到“源代码”或“HTML”视图，或插入“自定义 HTML”区块，再粘贴一次。如果系统不提供，就换用“图片和链接”。",
    },
    script: {
      found: "重新复制“脚本”代码。",
      todo: "从地图页的“分享 → 嵌入 → 能放脚本的网站”复制整段代码，框架和脚本来自同一处，一个字也不改。",
    },
    frame: {
      found: "改用“只用框架”的代码。",
      todo: "从地图页的“分享 → 嵌入 → 只能放框架的系统”复制。它不需要脚本，高度已预留好。",
    },
    picture: {
      found: "改用“图片和链接”的代码。",
      todo: "这个系统留不住框架。从地图页的“分享 → 嵌入 → 只能放图片和链接的系统”复制：一张静态地图，点开就是互动地图。",
    },
    link: {
      found: "改用文字链接。",
      todo: "先把图片上传到自己的图库，再在图片下面用系统自带的“插入链接”，写上地图的网址。",
    },
    wechat: {
      found: "改用微信公众号文章的图文包。",
      todo: "公众号文章只能用图片、文字和“阅读原文”链接。从地图页的“分享 → 嵌入 → 微信公众号文章”取长图、二维码和正文。",
    },
    again: {
      found: "请再粘贴一次。",
      todo: "请粘贴整段代码或整页源代码，而不是页面上看到的文字。如果粘贴的确实是全文，说明系统什么都没留下，请改用文字链接。",
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
    "map-gone": {
      found: "脚本还在，但框架或地图元素被去掉了。",
      todo: "单有脚本什么也不会显示。请换用建议的代码，并删去这段脚本。",
    },
    "wechat-article": {
      found: "这是微信公众号的文章。",
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
    "frame-to-link": {
      found: "框架变成了链接。",
      todo: "系统不接受框架，只留下它的网址，而且链到的是框架用的页面，不是完整的地图。请换用建议的代码。",
    },
    "link-only": {
      found: "只剩一个链接，地图没有显示。",
      todo: "如果您本来只想放链接，这样就可以；否则是框架被去掉了。",
    },
    "address-only": {
      found: "只有一行网址，没有变成地图。",
      todo: "支持 oEmbed 的系统会在发布后自动换成地图。发布后仍是网址，就说明不支持，请改用框架代码。",
    },
    "element-kept": { found: "地图元素（initiative-map）还在。", todo: "" },
    "element-without-script": {
      found: "地图元素还在，但让它工作的脚本没有了。",
      todo: "读者只会看到里面备用的图片和链接。请改用不需要脚本的代码。",
    },
    "element-bare": {
      found: "地图元素没有写明网址或地点。",
      todo: '会显示全图。请重新复制整段代码，或补上 place="…"。',
    },
    "fallback-kept": { found: "里面备用的图片和链接还在。", todo: "" },
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
    "address-wrapped": {
      found: "网址被系统换成了经 {by} 跳转的地址。",
      todo: "跳转页通常不让放在框架里，读者会看到空白或警告。请把网址改回地图自己的地址。",
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
    "sandbox-scripts": {
      found: "沙盒（sandbox）不许运行脚本。",
      todo: "读者能看到地图、列表和数字，也能点链接，但不能拖动和筛选。如果可以，请加上 allow-scripts。",
    },
    "sandbox-opaque": {
      found: "沙盒（sandbox）里没有 allow-same-origin。",
      todo: "这样也可以：地图能点、能筛选，只是不会变成可拖动缩放的地图。",
    },
    "sandbox-popups": {
      found: "沙盒（sandbox）里没有 allow-popups。",
      todo: "读者点“查看完整地图”和地图应用的链接没有反应。请加上 allow-popups allow-popups-to-escape-sandbox。",
    },
    "sandbox-escape": {
      found: "沙盒（sandbox）里没有 allow-popups-to-escape-sandbox。",
      todo: "链接能打开，但新页面也受沙盒限制，有的地图应用会打不开。",
    },
    "height-follows": { found: "高度随内容变化。", todo: "" },
    "height-ratio": { found: "高度按比例预留。", todo: "" },
    "height-fixed": { found: "高度固定为 {px} 像素。", todo: "" },
    "height-low": { found: "高度只有 {px} 像素。", todo: "太矮，地图会看不清。请改到 400 像素以上。" },
    "height-parent": {
      found: "高度由外面的容器决定。",
      todo: "这里看不到容器的样式。请在已发布的页面上看一眼，地图应该至少有 400 像素高。",
    },
    "height-lost": {
      found: "高度没有了，框架会只有 150 像素高。",
      todo: '请在系统的嵌入区块里设定高度（600），或补上 height="600"。',
    },
    "height-zero": { found: "高度是 0，地图看不见。", todo: '请改成 height="600"。' },
    "width-fluid": { found: "宽度随栏目变化。", todo: "" },
    "width-fixed": { found: "宽度固定为 {px} 像素。", todo: '手机上会超出屏幕。请改成 width="100%"。' },
    "width-lost": { found: "宽度没有了，框架会只有 300 像素宽。", todo: '请补上 width="100%"。' },
    "lazy-kept": { found: '延迟加载（loading="lazy"）还在。', todo: "" },
    "lazy-lost": {
      found: '延迟加载（loading="lazy"）没有了。',
      todo: "不影响显示，只是文章打开时会多载入一点。",
    },
    "style-lost": { found: "样式（style）被去掉了。", todo: "框架可能带边框，高度改用固定值。可以照用。" },
    "link-kept": { found: "下面的链接还在。", todo: "" },
    "link-lost": {
      found: "下面的链接没有了。",
      todo: "在不显示框架的地方（如邮件、摘要）读者就到不了地图。请补一个链接。",
    },
    "picture-kept": { found: "静态地图还在。", todo: "" },
    "picture-copied": {
      found: "图片存进了您自己的图库。",
      todo: "可以照用。地图以后有改动时，图片不会跟着更新。",
    },
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
      found: "沙盒隔离了来源，没有可拖动缩放的地图。",
      todo: "这样也可以：能点、能筛选。要实时地图，请加上 allow-same-origin。",
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

export type CheckWords = typeof zh;
