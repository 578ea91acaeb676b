extension StatusPage {
  /// How the page looks: red is what needs somebody, and nothing else is.
  static let style = """
    body { font: 15px/1.45 system-ui, sans-serif; margin: 1.2rem auto; max-width: 86rem;
      padding: 0 1rem; color: #1c1917; background: #fff }
    header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
      align-items: baseline }
    h1 { font-size: 1.1rem; margin: 0 }
    p { margin: .3rem 0 }
    small { color: #78716c }
    a { color: inherit }
    .time span { white-space: nowrap; margin-right: 1rem }
    .verdict { font-size: 1.5rem; margin: .8rem 0; padding: .5rem .9rem; border-radius: .4rem;
      background: #f5f5f4 }
    .verdict.ok { background: #f0fdf4; font-weight: 400 }
    .verdict.bad { background: #b91c1c; color: #fff; font-weight: 400 }
    ul { list-style: none; margin: .8rem 0; padding: 0 }
    li { border-left: 5px solid #b91c1c; background: #fef2f2; padding: .45rem .9rem;
      margin: .5rem 0; border-radius: 0 .4rem .4rem 0 }
    li.late { border-color: #d97706; background: #fffbeb }
    li p { margin: 0; overflow-wrap: anywhere }
    .who { font-size: 1.15rem }
    .tag { font-size: .8rem; font-weight: 700; color: #b91c1c; white-space: nowrap }
    .late .tag { color: #92400e }
    .line { color: #57534e; margin-top: .2rem }
    code { font-size: .9em; background: #fff; border: 1px solid #e7e5e4; border-radius: .25rem;
      padding: .1rem .4rem; user-select: all }
    form { margin: 1.4rem 0 .4rem }
    input, button { font: inherit; padding: .25rem .6rem; border: 1px solid #a8a29e;
      border-radius: .3rem; background: #fff; color: inherit }
    button { background: #f5f5f4 }
    nav a { display: inline-block; margin: .15rem .3rem .15rem 0; padding: .1rem .6rem;
      border: 1px solid #d6d3d1; border-radius: 1rem; text-decoration: none; white-space: nowrap }
    nav a.chosen, nav a.ok.chosen { background: #1c1917; border-color: #1c1917; color: #fff }
    table { border-collapse: collapse; margin-top: .8rem }
    .stores { width: 100% }
    th { text-align: left; font-weight: 600; color: #57534e; background: #fff;
      border-bottom: 2px solid #d6d3d1 }
    th span { display: block; font-weight: 400 }
    .stores th { position: sticky; top: 0 }
    th, td { padding: .3rem 1.1rem .3rem 0; vertical-align: baseline }
    td { border-bottom: 1px solid #e7e5e4 }
    .chosen td { background: #f5f5f4 }
    .name { font-weight: 600; overflow-wrap: anywhere }
    .state { white-space: nowrap }
    .number { text-align: right }
    .number, .time { font-variant-numeric: tabular-nums; white-space: nowrap }
    .ok { color: #166534 } .late { color: #92400e; font-weight: 600 }
    .bad { color: #b91c1c; font-weight: 700 } .quiet { color: #78716c }
    li.bad, li.late { color: inherit; font-weight: 400 }
    @media (max-width: 60rem) {
      body { margin: .6rem auto; padding: 0 .8rem }
      .verdict { font-size: 1.25rem }
      .time span { display: block }
      table, tbody, td { display: block; width: auto }
      thead, .stores .more { display: none }
      tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .1rem .8rem;
        padding: .6rem 0; border-bottom: 1px solid #d6d3d1 }
      td, td.number, td.time { border: 0; padding: 0; text-align: left; white-space: normal;
        overflow-wrap: anywhere }
      .days td:first-child { font-weight: 600 }
      .stores .name { grid-column: span 2 } .stores .state { text-align: right }
      td[data-label]::before { content: attr(data-label); display: block; font-size: .75rem;
        font-weight: 400; color: #78716c }
      input[type=search] { width: 55% }
    }
    """
}
