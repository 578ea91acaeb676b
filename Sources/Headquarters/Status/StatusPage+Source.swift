extension StatusPage {
  /// What needs somebody comes first, then the chain's figures, then every store. On a desk a table;
  /// on a phone each store is a card with its figures under their names.
  static let source = """
    {{% CONTENT_TYPE:PAGE}}<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="30">
    <title>{{#isInTrouble}}({{toLookAt}}) {{/isInTrouble}}Headquarters 总部</title>
    <style>\(style)</style>
    </head>
    <body>
    <header>
    <h1>Headquarters 总部</h1>
    <p class="time">{{#clocks}}<span>{{date}} <b>{{clock}}</b> {{label}}\
    {{#isOfSeveral}} <small>{{count}} 家</small>{{/isOfSeveral}}</span> {{/clocks}}</p>
    </header>
    {{#hasStores}}
    {{#isWell}}
    <p class="verdict ok"><strong>All is well in {{count}} stores</strong> \
    <span lang="zh-Hans">{{count}} 家门店全部正常</span></p>
    {{/isWell}}
    {{#isNoted}}
    <p class="verdict"><strong>No store is in trouble; see the notices</strong> \
    <span lang="zh-Hans">没有门店出问题，请查看提示</span></p>
    {{/isNoted}}
    {{#isInTrouble}}
    <p class="verdict bad"><strong>{{toLookAt}} of {{count}} stores \
    {{#isOne}}needs{{/isOne}}{{^isOne}}need{{/isOne}} somebody</strong> \
    <span lang="zh-Hans">{{count}} 家门店中 {{toLookAt}} 家需处理</span></p>
    {{/isInTrouble}}
    {{/hasStores}}
    {{^hasStores}}
    <p class="verdict">No store yet: <code>foh-hq stores add</code> \
    <span lang="zh-Hans">尚无门店</span></p>
    {{/hasStores}}
    {{#isBusy}}
    <p>{{toProject}} events are being added up 条记录正在汇总</p>
    {{/isBusy}}
    {{#areFiguresMadeAnew}}
    <p>headquarters was updated and adds everything up anew; until then these are the figures of \
    before 总部已升级，正在重新汇总，完成前显示原有数据</p>
    {{/areFiguresMadeAnew}}
    <ul class="notices">
    {{#notices}}
    <li class="{{noticeStyle}}"><p class="who"><strong>{{name}}</strong> \
    <span class="tag">{{kind}}</span></p>
    <p>{{english}}</p><p lang="zh-Hans">{{chinese}}</p>
    {{#lines}}
    <p class="line">{{of}} {{detail}}{{#hasCommand}} <code>{{command}}</code>{{/hasCommand}}</p>
    {{/lines}}
    {{#hasMore}}
    <p class="line">+{{more}}{{#hasCommandForAll}} <code>{{commandForAll}}</code>\
    {{/hasCommandForAll}}</p>
    {{/hasMore}}
    </li>
    {{/notices}}
    </ul>
    {{#hasDays}}
    <table class="days">
    <thead><tr><th>Business day<span>营业日</span></th>\
    <th class="number">Stores<span>门店</span></th><th class="number">Sales<span>营业额</span></th>\
    <th class="number">Bills<span>账单</span></th>\
    <th class="number">Waiting<span>等位</span></th></tr></thead>
    <tbody>
    {{#days}}
    {{#isEarlier}}
    <tr class="quiet"><td>earlier 更早</td>\
    <td class="number" data-label="Stores 门店">{{stores}}</td><td></td><td></td><td></td></tr>
    {{/isEarlier}}
    {{^isEarlier}}
    <tr{{#isChosen}} class="chosen"{{/isChosen}}><td class="time"><a href="{{address}}">{{day}}</a>\
    </td><td class="number" data-label="Stores 门店">{{stores}}</td>\
    <td class="number" data-label="Sales 营业额"><strong>{{total}}</strong></td>\
    <td class="number" data-label="Bills 账单">{{bills}}</td>\
    <td class="number" data-label="Waiting 等位">{{parties}}</td></tr>
    {{/isEarlier}}
    {{/days}}
    </tbody>
    </table>
    {{/hasDays}}
    {{#hasStores}}
    <form method="get" role="search">
    <input type="search" name="q" value="{{filterWords}}" maxlength="100" \
    placeholder="Store 门店" aria-label="Store 门店">
    <input type="hidden" name="state" value="{{filterState}}">\
    <input type="hidden" name="day" value="{{filterDay}}">
    <button>Find 查找</button>
    {{#isFiltered}}<a href="?">show all 显示全部</a>{{/isFiltered}}
    </form>
    <nav>{{#links}}<a href="{{address}}" class="{{style}}{{#isChosen}} chosen{{/isChosen}}">{{words}} \
    <b>{{count}}</b></a> {{/links}}</nav>
    {{/hasStores}}
    {{#isNothingShown}}<p>No store fits. 没有符合条件的门店。</p>{{/isNothingShown}}
    <table class="stores">
    <thead><tr><th>Store<span>门店</span></th><th>State<span>状态</span></th>\
    <th class="number">Heard<span>联系</span></th>\
    <th class="number">Not here yet<span>待传</span></th><th>Last record<span>最近记录</span></th>\
    <th>Day<span>营业日</span></th><th class="number">Sales<span>营业额</span></th>\
    <th class="number">Bills<span>账单</span></th><th class="number">Wait now<span>等位</span></th>\
    <th class="number">Median wait<span>等位时长</span></th>\
    <th class="number">Records<span>记录</span></th></tr></thead>
    <tbody>
    {{#stores}}
    <tr><td class="name" title="{{id}}">{{name}}</td><td class="state {{class}}">{{state}}</td>\
    <td class="number" data-label="Heard 联系">{{lag}}</td>\
    <td class="number" data-label="Not here yet 待传">{{waiting}}</td>\
    <td class="time" data-label="Last record 最近记录">\
    <time datetime="{{lastEventAt}}" title="{{zoneName}}">{{lastEvent}} <small>{{zone}}</small></time>\
    </td>\
    <td class="time" data-label="Day 营业日">{{storeDay}}</td>\
    <td class="number" data-label="Sales 营业额">{{sales}}</td>\
    <td class="number" data-label="Bills 账单">{{bills}}</td>\
    <td class="number" data-label="Wait now 等位">{{parties}}</td>\
    <td class="number" data-label="Median wait 等位时长">{{wait}}</td>\
    <td class="number more" data-label="Records 记录">{{events}}</td></tr>
    {{/stores}}
    </tbody>
    </table>
    </body>
    </html>
    """
}
