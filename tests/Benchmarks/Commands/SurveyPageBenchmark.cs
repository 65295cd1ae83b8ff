using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

namespace Benchmarks.Commands;

/// <summary>The page behind the link of a survey over HTTP, from within the process; the time includes the theme and the way over the loopback.</summary>
public sealed class SurveyPageBenchmark : IBenchmark
{
    private const int WarmUp = 100;
    private const int Batch = 5_000;

    public string Name => "survey-page";

    public string Usage => "survey-page [--invitations 100000] [--requests 300]";

    public string Measures => "page of a survey and taking of an answer; budget 30 ms server time";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--invitations", "--requests", "--database", "--connection");
        var (count, requests) = (arguments.Number("--invitations", 100_000), arguments.Number("--requests", 300));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true, Port = 0 });
        var keys = await InviteAsync(shop, count, requests + WarmUp);
        var (pages, answers) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var number = 0; number < keys.Count; number++)
        {
            // Each opens his mail on a telephone of his own: thirty tries a minute are allowed from one address.
            using var phone = Phone(shop.Store.Address!, number);
            var start = Stopwatch.GetTimestamp();
            var page = await phone.GetStringAsync($"loyalty/survey/{keys[number]}");
            var opened = Stopwatch.GetElapsedTime(start);
            if (!page.Contains("survey-form", StringComparison.Ordinal))
                throw new InvalidDataException("The page asks nothing.");
            start = Stopwatch.GetTimestamp();
            using var taken = await phone.PostAsync("loyalty/survey", Form(keys[number]));
            var answered = Stopwatch.GetElapsedTime(start);
            if (!(await taken.Content.ReadAsStringAsync()).Contains("data-end=\"Thanks\"", StringComparison.Ordinal))
                throw new InvalidDataException("The answer was not taken.");
            if (number < WarmUp)
                continue;
            pages.Add(opened);
            answers.Add(answered);
        }

        report.Add("database", arguments.Database);
        report.Add("rows", $"{count:N0} invitations, as many answers of earlier ones");
        report.Add("survey page", Timings.Of(pages).ToString() ?? string.Empty);
        report.Add("taking an answer", Timings.Of(answers).ToString() ?? string.Empty);
    }

    /// <summary>A browser without any cookie at an address of the loopback that nobody else has.</summary>
    private static HttpClient Phone(Uri shop, int number)
    {
        var address = new IPAddress([127, 1, (byte)(number / 200), (byte)(1 + number % 200)]);
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(address, 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
        };
        var phone = new HttpClient(handler) { BaseAddress = shop };
        phone.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1");
        return phone;
    }

    private static FormUrlEncodedContent Form(string key) => new(
    [
        new("Token", key), new("Words[7]", "It came in time, and the box was whole."),
        .. Enumerable.Range(1, 6).Select(number => new KeyValuePair<string, string>($"Marks[{number}]", "5"))
    ]);

    /// <summary>Old invitations with their answers, and new ones whose links are opened.</summary>
    private static async Task<IReadOnlyList<string>> InviteAsync(BenchmarkShop shop, int count, int open)
    {
        await using var scope = shop.Store.Scope();
        var survey = (await scope.Get<IRepository<LoyaltySurvey>>().Table.ToListAsync()).First(one => one.Kind == SurveyKind.Perception);
        var customers = await scope.Get<IRepository<Customer>>().Table.Where(one => one.Active && !one.Deleted && one.Email != null).Select(one => one.Id).ToListAsync();
        var order = await scope.Get<IRepository<Order>>().Table.Select(one => one.Id).FirstOrDefaultAsync();
        var (invitations, answers) = (scope.Get<IRepository<LoyaltySurveyInvitation>>(), scope.Get<IRepository<LoyaltySurveyAnswer>>());
        var now = shop.Store.Clock.GetUtcNow().UtcDateTime;
        foreach (var numbers in Enumerable.Range(1, count).Chunk(Batch))
        {
            var rows = numbers.Select(number => Invitation(number, InvitationState.Answered)).ToList();
            await invitations.InsertAsync(rows, false);
            await answers.InsertAsync([.. rows.Select(row => new LoyaltySurveyAnswer
            {
                InvitationId = row.Id, SurveyId = survey.Id, VersionId = survey.VersionId, KindId = survey.KindId, CustomerId = row.CustomerId, OrderId = row.OrderId, StoreId = 1,
                AnsweredOnUtc = now.AddDays(-row.OrderId % 300), Reliability = 5, SatisfactionIndex = 70, SettledOnUtc = now, AnswersJson = "{}"
            })], false);
        }

        var fresh = Enumerable.Range(count + 1, open).Select(number => Invitation(number, InvitationState.Invited)).ToList();
        await invitations.InsertAsync(fresh, false);
        var door = scope.Get<SurveyDoor>();
        return [.. fresh.Select(door.TokenOf)];

        LoyaltySurveyInvitation Invitation(int number, InvitationState state) => new()
        {
            InvitationKey = $"bench:{number}", SurveyId = survey.Id, VersionId = survey.VersionId, CustomerId = customers[number % customers.Count], StoreId = 1, LanguageId = 1, OrderId = order + number,
            StateId = (int)state, CreatedOnUtc = now, DueOnUtc = now, InvitedOnUtc = now, ExpiresOnUtc = now.AddYears(1)
        };
    }
}
