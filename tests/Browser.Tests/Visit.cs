namespace Browser.Tests;

/// <summary>Somebody with a browser of his own; notes every error that a page shows.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string UserAgent =
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";

    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Script errors and answers of 500 and more.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Visit> StartAsync(bool phone = false, IEnumerable<KeyValuePair<string, string>>? headers = null, Uri? shop = null)
    {
        var context = await Stage.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (shop ?? Stage.Address).ToString(),
            UserAgent = UserAgent,
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1366, Height = 900 },
            ExtraHTTPHeaders = headers
        });
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.PageError += (_, error) => visit.Errors.Add(error);
        visit.Page.Response += (_, response) =>
        {
            if (response.Status >= 500)
                visit.Errors.Add($"{response.Status} {response.Url}");
        };
        return visit;
    }

    public async Task OpenAsync(string path) => await Page.GotoAsync(path);

    public async Task LogInAsync(string email, string password)
    {
        await OpenAsync("/login");
        await Page.FillAsync("#Email", email);
        await Page.FillAsync("#Password", password);
        await Page.PressAsync("#Password", "Enter");
        await Assertions.Expect(Page.Locator("a[href*='logout']").First).ToBeAttachedAsync();
    }

    /// <summary>Back office in English; a customer's language is kept, so that an earlier test may have left another.</summary>
    public async Task AsAdminAsync()
    {
        await LogInAsync("admin@demo.shop", "admin");
        await SpeakAsync("en-US");
    }

    /// <summary>Chooses the language by its culture, as the links in the shop's header do.</summary>
    public async Task SpeakAsync(string culture)
    {
        await OpenAsync("/");
        await Page.ClickAsync($"a[lang='{culture}']");
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", new System.Text.RegularExpressions.Regex($"^{culture[..2]}"));
    }

    /// <summary>Searches the time line's list of customers; the row of that customer must be there.</summary>
    public async Task FindsCustomerAsync(string words, int customerId)
    {
        await OpenAsync("/Admin/LoyaltyTimeline/List");
        await Page.FillAsync("#Words", words);
        await Page.PressAsync("#Words", "Enter");
        await Assertions.Expect(Page.Locator($"#loyalty-customers-grid tbody a[href$='/{customerId}']")).ToHaveCountAsync(1);
    }

    /// <summary>How many pixels of the page lie beyond the right edge of the window.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
