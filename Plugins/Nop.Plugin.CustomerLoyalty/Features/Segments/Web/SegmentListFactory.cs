using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>The lists: segments, members of one, who entered and left.</summary>
public class SegmentListFactory(SegmentService segments, SegmentMemberStore members, SegmentTexts texts, SegmentTimes times, SegmentClock clock, CustomerAccess access, ICustomerService customers)
{
    private const int TrendDays = 7;
    private const int HistoryDays = 365;
    private const int ExportPage = 1_000;

    public async Task<SegmentListModel> SegmentsAsync(SegmentSearchModel search)
    {
        var page = new PagedList<LoyaltySegment>(await segments.ListAsync(), search.Page - 1, search.PageSize);
        return await new SegmentListModel().PrepareToGridAsync(search, page, () => RowsAsync(page));
    }

    public async Task<SegmentMemberListModel> MembersAsync(SegmentMemberSearchModel search)
    {
        var page = await members.PageAsync(search.SegmentId, search.Page - 1, search.PageSize, await access.OnlyOfAsync());
        return await new SegmentMemberListModel().PrepareToGridAsync(search, page, () => MemberRowsAsync(page));
    }

    /// <summary>Days of the last year on which somebody entered or left.</summary>
    public async Task<IEnumerable<object>> HistoryAsync(int segmentId) =>
        (await members.DaysAsync(segmentId, Day(HistoryDays))).Select(day => new
        {
            day = $"{day.Day / 10_000:0000}-{day.Day / 100 % 100:00}-{day.Day % 100:00}",
            entered = day.Entered,
            left = day.Left
        });

    public async Task<TableFile> ExportAsync(int segmentId, TableFormat format) => await TableExport.WriteAsync(format, $"segment-{segmentId}",
    [
        new(await texts.GetAsync("Columns.Number"), row => row.CustomerId),
        new(await texts.GetAsync("Columns.Customer"), row => row.Name),
        new(await texts.GetAsync("Columns.Email"), row => row.Email),
        new(await texts.GetAsync("Columns.Entered"), row => row.Entered, CellStyle.Moment)
    ], MembersOfAsync(segmentId));

    private async IAsyncEnumerable<(int CustomerId, string Name, string? Email, DateTime Entered)> MembersOfAsync(int segmentId)
    {
        var mine = await access.MineAsync();
        for (var page = await members.ReadAsync(segmentId, 0, ExportPage); page.Count > 0; page = await members.ReadAsync(segmentId, page[^1].CustomerId, ExportPage))
        {
            var people = (await customers.GetCustomersByIdsAsync([.. page.Select(member => member.CustomerId)])).ToDictionary(person => person.Id);
            foreach (var member in page.Where(member => mine is null || mine.Contains(member.CustomerId)))
            {
                var person = people.GetValueOrDefault(member.CustomerId);
                yield return (member.CustomerId, person is null ? string.Empty : CustomerName.Full(person), person?.Email, await times.ConvertAsync(member.EnteredOnUtc));
            }
        }
    }

    private async IAsyncEnumerable<SegmentRowModel> RowsAsync(IEnumerable<LoyaltySegment> page)
    {
        foreach (var segment in page)
        {
            var days = await members.DaysAsync(segment.Id, Day(TrendDays));
            var (state, style) = segment switch
            {
                { BrokenReason: not null } => ("Broken", "badge-danger"),
                { IsEnabled: false } => ("Off", "badge-secondary"),
                { EvaluatedOnUtc: null } => ("Waiting", "badge-info"),
                _ => ("Ok", "badge-success")
            };
            yield return new SegmentRowModel
            {
                Id = segment.Id,
                Name = segment.Name,
                Description = segment.Description ?? string.Empty,
                Members = segment.MemberCount.ToString("N0"),
                Trend = $"+{days.Sum(day => day.Entered):N0} −{days.Sum(day => day.Left):N0}",
                Evaluated = segment.EvaluatedOnUtc is { } evaluated ? await times.LocalAsync(evaluated) : await texts.GetAsync("NotEvaluated"),
                State = await texts.GetAsync($"State.{state}"),
                StateStyle = style
            };
        }
    }

    private async IAsyncEnumerable<SegmentMemberModel> MemberRowsAsync(IList<LoyaltySegmentMember> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(member => member.CustomerId)])).ToDictionary(person => person.Id);
        foreach (var member in page)
            yield return new SegmentMemberModel
            {
                Id = member.CustomerId,
                Name = CustomerName.Of(people.GetValueOrDefault(member.CustomerId), member.CustomerId),
                Email = people.GetValueOrDefault(member.CustomerId)?.Email ?? string.Empty,
                Entered = await times.LocalAsync(member.EnteredOnUtc)
            };
    }

    private int Day(int daysAgo)
    {
        var day = clock.Now.Today.AddDays(-daysAgo);
        return day.Year * 10_000 + day.Month * 100 + day.Day;
    }
}
