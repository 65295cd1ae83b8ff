using System.Diagnostics;
using Benchmarks.Generators;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Benchmarks.Commands;

/// <summary>The dry run of a campaign over many customers on PostgreSQL, piece by piece as the page asks for it: subscribers first, then a segment of as many.</summary>
public sealed class DryRunBenchmark : IBenchmark
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    public string Name => "dry-run";

    public string Usage => "dry-run --connection CS [--customers 1000000]";

    public string Measures => "who of 1,000,000 recipients would get a campaign's mail and who not and why; budget 30 s";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers");
        var customers = arguments.Number("--customers", 1_000_000);
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres });
        await GeneratedShop.FillAsync(connection, customers, 1);
        await GeneratedShop.WritesMailsAsync(connection);
        report.Add("customers", $"{customers:N0}, all subscribed; every second has had a mail lately, every twentieth three; one in fifty has a dead address, one in thirty switched the topic off");

        await MeasureAsync(shop, report, "all subscribers", 0);
        await GeneratedShop.JoinAsync(connection, 1);
        await MeasureAsync(shop, report, "a segment of all", 1);
        report.Add("peak memory", $"{PeakMemory.Megabytes:N0} MB");
    }

    private static async Task MeasureAsync(BenchmarkShop shop, Report report, string what, int segmentId)
    {
        int campaignId;
        await using (var scope = shop.Store.Scope())
            campaignId = (await scope.Get<CampaignDesk>().SaveAsync(new CampaignDraft(0, 0, what, new CampaignDefinition
            {
                StoreId = 1, SegmentId = segmentId, Topic = MailTopics.Offers, HoldOutPercent = 10, Variants = [new CampaignVariant { Template = "Benchmark" }],
                Timing = new CampaignTiming { Rhythm = CampaignRhythm.Daily, MinuteOfDay = 600, Clock = CampaignClock.Customer }
            }), 1)).CampaignId;

        var (watch, calls) = (Stopwatch.StartNew(), 0);
        DryRunProgress progress;
        await using (var scope = shop.Store.Scope())
            progress = (await scope.Get<DryRunService>().StartAsync(campaignId))!;
        var first = TimeSpan.Zero;
        while (!progress.IsComplete)
        {
            await using var scope = shop.Store.Scope();
            var began = Stopwatch.GetTimestamp();
            progress = (await scope.Get<DryRunService>().ContinueAsync(progress.Run.Id, () => Stopwatch.GetElapsedTime(began) < Budget))!;
            first = calls++ == 0 ? watch.Elapsed : first;
        }

        report.Add(what, $"{watch.Elapsed.TotalSeconds:0.0} s for {progress.Asked:N0} in {calls} calls, first numbers after {first.TotalSeconds:0.0} s");
        report.Add($"{what}: counts", string.Join(", ", progress.Counts.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value:N0}")));
        var (reason, count) = progress.Counts.MaxBy(pair => pair.Value);
        watch.Restart();
        await using (var scope = shop.Store.Scope())
            await scope.Get<DryRunService>().ListAsync(progress.Run.Id, reason, count / 2, 100);
        report.Add($"{what}: a page of a list", $"{watch.Elapsed.TotalMilliseconds:0} ms");
        if (segmentId > 0)
            await using (var scope = shop.Store.Scope())
                report.Add("members", $"{await scope.Get<IRepository<LoyaltySegmentMember>>().Table.CountAsync():N0}");
    }
}
