extension StatusPage {
  /// On a desk a table; on a phone each store is a card with its figures under their names.
  static let source = """
    {{% CONTENT_TYPE:PAGE}}<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="15">
    <title>Headquarters 总部</title>
    <style>
    body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem; padding: 0 1rem;
      color: #1c1917; background: #fff }
    h1 { font-size: 1.4rem; margin: 0 }
    p { margin: .3rem 0; color: #57534e }
    ul { list-style: none; margin: 1.2rem 0; padding: 0 }
    li { border-left: 4px solid #b91c1c; padding: .2rem 0 .2rem .8rem; margin: .6rem 0 }
    li p { margin: 0; overflow-wrap: anywhere }
    code { font-size: .9em }
    table { border-collapse: collapse; width: 100%; margin-top: 1.2rem }
    th { text-align: left; font-weight: 600; color: #57534e; border-bottom: 2px solid #d6d3d1 }
    th span { display: block; font-weight: 400 }
    th, td { padding: .4rem .9rem .4rem 0; vertical-align: baseline }
    td { border-bottom: 1px solid #e7e5e4 }
    .number { text-align: right }
    .number, .time { font-variant-numeric: tabular-nums; white-space: nowrap }
    .ok { color: #166534 } .late { color: #92400e; font-weight: 600 }
    .bad { color: #b91c1c; font-weight: 700 } .quiet { color: #78716c }
    @media (max-width: 56rem) {
      body { margin: 1rem auto }
      table, tbody, td { display: block }
      thead { display: none }
      tr { display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1rem; padding: .7rem 0;
        border-bottom: 1px solid #d6d3d1 }
      td, td.number { border: 0; padding: 0; text-align: left; overflow-wrap: anywhere }
      td.name { font-weight: 600 }
      td[data-label]::before { content: attr(data-label); display: block; font-size: .8rem;
        color: #78716c }
    }
    </style>
    </head>
    <body>
    <h1>Headquarters 总部</h1>
    <p>{{count}} stores, <strong>{{toLookAt}} to look at</strong>. \
    {{count}} 家门店，<strong>{{toLookAt}} 家需处理</strong>。 \
    <time class="time" datetime="{{at}}">{{clock}}</time></p>
    {{#days}}
    {{#isEarlier}}
    <p>{{stores}} stores stand in an earlier day {{stores}} 家门店停留在更早的营业日</p>
    {{/isEarlier}}
    {{^isEarlier}}
    <p>{{day}}: <strong>{{total}}</strong>, {{bills}} bills {{bills}} 单, \
    {{parties}} parties wait {{parties}} 桌等位, {{stores}} stores {{stores}} 家门店</p>
    {{/isEarlier}}
    {{/days}}
    {{#isBusy}}
    <p>{{toProject}} events are being added up 条记录正在汇总</p>
    {{/isBusy}}
    {{#areFiguresMadeAnew}}
    <p>headquarters was updated and adds everything up anew; until then these are the figures of \
    before 总部已升级，正在重新汇总，完成前显示原有数据</p>
    {{/areFiguresMadeAnew}}
    <ul>
    {{#notices}}
    <li><strong>{{name}}</strong> <span class="bad">{{kind}}</span>
    <p>{{english}}</p><p lang="zh-Hans">{{chinese}}</p>
    {{#lines}}
    <p class="quiet">{{of}}{{detail}} <code>{{command}}</code></p>
    {{/lines}}
    </li>
    {{/notices}}
    </ul>
    <table>
    <thead><tr><th>Store<span>门店</span></th><th>State<span>状态</span></th>\
    <th class="number">Heard<span>联系</span></th>\
    <th class="number">Not here yet<span>待传</span></th>\
    <th class="number">Records<span>记录</span></th><th>Last record<span>最近记录</span></th>\
    <th>Day<span>营业日</span></th><th class="number">Sales<span>营业额</span></th>\
    <th class="number">Bills<span>账单</span></th><th class="number">Wait now<span>等位</span></th>\
    <th class="number">Median wait<span>等位时长</span></th></tr></thead>
    <tbody>
    {{#stores}}
    <tr><td class="name">{{name}}</td><td class="{{class}}">{{state}}</td>\
    <td class="number" data-label="Heard 联系">{{lag}}</td>\
    <td class="number" data-label="Not here yet 待传">{{waiting}}</td>\
    <td class="number" data-label="Records 记录">{{events}}</td>\
    <td class="time" data-label="Last record 最近记录"><time datetime="{{lastEventAt}}">\
    {{lastEvent}}</time></td>\
    <td class="time" data-label="Day 营业日">{{day}}</td>\
    <td class="number" data-label="Sales 营业额">{{sales}}</td>\
    <td class="number" data-label="Bills 账单">{{bills}}</td>\
    <td class="number" data-label="Wait now 等位">{{parties}}</td>\
    <td class="number" data-label="Median wait 等位时长">{{wait}}</td></tr>
    {{/stores}}
    </tbody>
    </table>
    </body>
    </html>
    """
}
