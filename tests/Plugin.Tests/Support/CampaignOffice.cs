using Demo.Commerce;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>Marketers with campaigns, the task that makes them go, and the mail server that gets the mails.</summary>
public sealed class CampaignOffice : IAsyncDisposable
{
    /// <summary>Members of staff are numbers here: who wrote it, and who may approve it.</summary>
    public const int Writer = 900_001;
    public const int Approver = 900_002;

    private CampaignOffice(MailDesk mails) => Mails = mails;

    public MailDesk Mails { get; }

    public Shop Shop => Mails.Shop;

    public MailServer Server => Mails.Server;

    public static async Task<CampaignOffice> OpenAsync(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? configure = null) =>
        new(await MailDesk.OpenAsync(kind, configure));

    /// <summary>For all subscribers, with the test's template, at once; unless the change says otherwise.</summary>
    public static CampaignDefinition Plain => new() { StoreId = 1, Topic = MailTopics.Offers, Variants = [new CampaignVariant { Template = MailDesk.Template }] };

    public static CampaignDefinition Tested(int share, int hours = 4, CampaignWinnerBy by = CampaignWinnerBy.Clicks) => Plain with
    {
        Variants = [Text("First"), Text("Second")], Test = new CampaignTest { SharePercent = share, WaitHours = hours, WinnerBy = by }
    };

    public static CampaignVariant Text(string subject) => new() { Template = MailDesk.Template, Subjects = new Dictionary<int, string> { [1] = subject } };

    public async Task<LoyaltyCampaign> Writes(CampaignDefinition? definition = null, string name = "Spring")
    {
        var change = await Shop.With<CampaignDesk, CampaignChange>(desk => desk.SaveAsync(new CampaignDraft(0, 0, name, definition ?? Plain), Writer));
        return await Find(change.CampaignId);
    }

    public async Task<LoyaltyCampaign> SwitchesOn(CampaignDefinition? definition = null)
    {
        var campaign = await Writes(definition);
        Assert.That((await Activates(campaign.Id)).Outcome, Is.EqualTo(CampaignResult.Done));
        return campaign;
    }

    public Task<CampaignChange> Activates(int id) => Shop.With<CampaignSwitch, CampaignChange>(switches => switches.ActivateAsync(id, Writer, Shop.Now));

    public Task<CampaignChange> Approves(int id, int staffId) => Shop.With<CampaignSwitch, CampaignChange>(switches => switches.ApproveAsync(id, staffId, Shop.Now));

    public async Task<CampaignChange> Changes(LoyaltyCampaign campaign, Func<CampaignDefinition, CampaignDefinition> change)
    {
        var current = await Find(campaign.Id);
        return await Shop.With<CampaignDesk, CampaignChange>(desk => desk.SaveAsync(new CampaignDraft(current.Id, current.Revision, current.Name, change(current.Definition)), Writer));
    }

    public Task Pauses(LoyaltyCampaign campaign) => Shop.With<CampaignSwitch>(switches => switches.PauseAsync(campaign.Id, Writer));

    public Task Resumes(LoyaltyCampaign campaign) => Shop.With<CampaignSwitch>(switches => switches.ResumeAsync(campaign.Id, Writer));

    public Task Stops(LoyaltyCampaign campaign) => Shop.With<CampaignSwitch>(switches => switches.StopAsync(campaign.Id, Writer));

    public Task TaskRuns() => Shop.RunTask<CampaignTask>();

    /// <summary>One round of the tasks: what is due is planned, what is planned and due leaves.</summary>
    public async Task Works()
    {
        await TaskRuns();
        await Mails.Dispatch();
        await Shop.With<IEnumerable<IDispatchEnd>>(async ends =>
        {
            foreach (var end in ends)
                await end.EndAsync();
        });
        await TaskRuns();
    }

    public async Task<LoyaltyCampaign> Find(int id) => (await Shop.Rows<LoyaltyCampaign>()).Single(campaign => campaign.Id == id);

    public async Task<CampaignState> State(LoyaltyCampaign campaign) =>
        CampaignStates.Of(await Find(campaign.Id), (await Shop.Rows<LoyaltyCampaignBrake>()).Where(brake => brake.CampaignId == campaign.Id).Select(brake => brake.Kind));

    public async Task<LoyaltyCampaignRun> Run(LoyaltyCampaign campaign) => (await Shop.Rows<LoyaltyCampaignRun>()).Last(run => run.CampaignId == campaign.Id);

    public async Task<IReadOnlyList<LoyaltyAction>> Actions(LoyaltyCampaign campaign) =>
        [.. (await Shop.Rows<LoyaltyAction>()).Where(action => action.Source.Kind == ActionSourceKind.Campaign && action.SourceId == campaign.Id)];

    public async Task<RunFigures> Figures(LoyaltyCampaign campaign)
    {
        var run = await Run(campaign);
        return await Shop.With<CampaignFigures, RunFigures>(figures => figures.OfAsync(run));
    }

    public async Task<DryRunProgress> DryRuns(LoyaltyCampaign campaign)
    {
        var begun = (await Shop.With<DryRunService, DryRunProgress?>(runs => runs.StartAsync(campaign.Id)))!;
        return (await Shop.With<DryRunService, DryRunProgress?>(runs => runs.ContinueAsync(begun.Run.Id, () => true)))!;
    }

    /// <summary>Several who registered and subscribed.</summary>
    public async Task<IReadOnlyList<Shopper>> Subscribers(int count)
    {
        var shoppers = new List<Shopper>();
        for (var number = 0; number < count; number++)
            shoppers.Add(await Mails.Subscriber($"Reader{number}"));
        return shoppers;
    }

    /// <summary>A person clicks in a mail, and the click is known for one.</summary>
    public async Task Clicks(LoyaltyAction mail)
    {
        var link = ClickLink.To("http://localhost/tea", mail.Id, mail.CustomerId, mail.StoreId);
        await Shop.With<MailClickStore>(clicks => clicks.AddAsync(link, "http://localhost/tea", Shop.Now, false));
    }

    /// <summary>Lives by another clock.</summary>
    public async Task LivesIn(Shopper shopper, string zone)
    {
        var customer = (await Shop.Rows<Nop.Core.Domain.Customers.Customer>()).Single(row => row.Id == shopper.Id);
        customer.TimeZoneId = zone;
        await Shop.Change(customer);
    }

    public ValueTask DisposeAsync() => Mails.DisposeAsync();
}
