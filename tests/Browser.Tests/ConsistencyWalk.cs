using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Features.Training.Help;

namespace Browser.Tests;

/// <summary>Goes through all pages in one language, at the width of a desktop or a phone first and then at the other.</summary>
public sealed partial class ConsistencyWalk(ConsistencyShop shop, string culture, bool phone) : IAsyncDisposable
{
    /// <summary>Where the back office and the shop put what a page holds.</summary>
    private const string BackOffice = ".content-wrapper";
    private const string Shop = "main .master-column-wrapper > section, main.loyalty-mails, body > main";

    /// <summary>
    /// What nopCommerce makes within it: messages above the page, paging and other parts of grids, what it makes of select boxes, the head of a search card,
    /// question marks of labels, check boxes of rows, the button that folds a card, products of the theme.
    /// </summary>
    private const string NotOurs = "#admin-notifications, .throbber, .dt-paging, .dt-length, .dt-info, .dt-buttons, .select2-container, .search-row, .ico-help, .product-item, .mastercheckbox, .checkboxGroups, [data-card-widget]";

    /// <summary>Colours of nopCommerce's own buttons, tabs and paging, which our pages share with all others.</summary>
    private const string Colours = ".btn, .button-1, .button-2, .nav-link, .page-link, .input-group-text, [disabled]";

    private const int PhoneWidth = 390;
    private const int DesktopWidth = 1366;

    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Folder, "tests", "Browser.Tests", "consistency.js"));
    private static readonly string Axe = Path.Combine(Repository.Folder, "build", "demo", "Web", "client", "node_modules", "axe-core", "axe.min.js");

    private readonly List<Visit> _visits = [];
    private readonly List<ConsistencyFinding> _found = [];
    private readonly HashSet<string> _pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<(string Name, string Address)> _next = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ConsistencyFinding> Found => _found;

    /// <summary>Pages of the back office that were seen, by the names of their help.</summary>
    public IReadOnlySet<string> Pages => _pages;

    /// <summary>Every page by a link to it; those to which no link leads by their plain address.</summary>
    public async Task BackOfficeAsync()
    {
        Assert.That(File.Exists(Axe), Is.True, "axe-core is missing: build/client.sh fetches it.");
        var visit = await StartAsync(ConsistencyShop.AdministratorOf(culture), "admin");
        foreach (var address in shop.Doors)
            Queue(address);
        do
        {
            while (_next.TryDequeue(out var next))
                if (!_pages.Contains(next.Name))
                    await EnterAsync(visit, next.Address);
            foreach (var name in HelpPages.Names.Where(name => !_pages.Contains(name)))
                Queue($"/Admin/Loyalty{name.Replace('.', '/')}");
        }
        while (_next.Count > 0);
    }

    /// <summary>What customers see. They keep their language: not while somebody else walks in another one.</summary>
    public async Task ShopAsync()
    {
        var visit = await StartAsync("ann@demo.shop", "ann");
        foreach (var address in shop.ShopperPages)
            if (await visit.Page.GotoAsync(address) is { Ok: true })
                await AskAsync(visit, Token().Replace(address, string.Empty), Shop);
            else
                _found.Add(new ConsistencyFinding($"{culture} {address}", "error", "does not open"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits)
            await visit.DisposeAsync();
    }

    private async Task<Visit> StartAsync(string email, string password)
    {
        var visit = await Visit.StartAsync(phone, shop: shop.Address);
        _visits.Add(visit);
        await visit.LogInAsync(email, password);
        await visit.SpeakAsync(culture);
        await visit.Page.AddInitScriptAsync(scriptPath: Axe);
        await visit.Page.AddInitScriptAsync("document.addEventListener('DOMContentLoaded', () => { const still = document.createElement('style'); still.textContent = '* { transition: none !important; animation: none !important }'; document.head.append(still); });");
        return visit;
    }

    private async Task EnterAsync(Visit visit, string address)
    {
        await visit.OpenAsync(address);
        if (NameOf(new Uri(visit.Page.Url).PathAndQuery) is not { } name || !_pages.Add(name))
            return;
        await AskAsync(visit, name, BackOffice);
        foreach (var link in await visit.Page.Locator("a[href*='/Admin/Loyalty']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]"))
            Queue(link);
    }

    private void Queue(string address)
    {
        if (NameOf(address) is { } name && !_pages.Contains(name) && _known.Add(address.Split('#')[0]))
            _next.Enqueue((name, address));
    }

    private async Task AskAsync(Visit visit, string name, string ours)
    {
        var page = visit.Page;
        await page.WaitForFunctionAsync("() => document.readyState === 'complete' && !(window.jQuery && jQuery.active) && ![...document.querySelectorAll('.dt-processing')].some(one => one.checkVisibility())");
        await AskAsync(page, name, ours, true);
        await page.SetViewportSizeAsync(phone ? DesktopWidth : PhoneWidth, 900);
        await page.EvaluateAsync("() => new Promise(settled => setTimeout(settled, 120))");
        await AskAsync(page, name, ours, false);
        await page.SetViewportSizeAsync(phone ? PhoneWidth : DesktopWidth, 900);
        _found.AddRange(visit.Errors.Select(error => new ConsistencyFinding($"{culture} {name}", "error", error)));
        visit.Errors.Clear();
    }

    private async Task AskAsync(IPage page, string name, string ours, bool isDeep)
    {
        var answers = await page.EvaluateAsync<string[]>(Script, new { ours, notOurs = NotOurs, colours = Colours, isDeep, isChinese = culture == "zh-CN", isList = ours == BackOffice });
        _found.AddRange(answers.Select(answer => new ConsistencyFinding($"{culture} {name}", answer.Split('\t')[0], answer.Split('\t')[1])));
    }

    /// <summary>Null for an address that is no page of ours.</summary>
    private static string? NameOf(string address) => Parts().Match(address) is { Success: true } parts
        && HelpPages.Names.FirstOrDefault(name => string.Equals(name, $"{parts.Groups[1].Value}.{(parts.Groups[2].Success ? parts.Groups[2].Value : "Index")}", StringComparison.OrdinalIgnoreCase)) is { } page ? page : null;

    [GeneratedRegex(@"^/Admin/Loyalty(\w+)(?:/([A-Za-z]\w*))?", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    /// <summary>Signed parts of addresses differ from walk to walk.</summary>
    [GeneratedRegex(@"(?<=/)[\w-]{16,}$")]
    private static partial Regex Token();
}
