using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>The report of a journey as a file: its steps and their variants, line by line.</summary>
public class JourneyReportExport(JourneyReportFactory reports, JourneyTexts texts)
{
    /// <summary>Null when there is no such journey.</summary>
    public async Task<TableFile?> WriteAsync(JourneyFilterModel filter, TableFormat format)
    {
        if (await reports.PrepareAsync(filter) is not { } report)
            return null;
        var lines = new List<(string Name, int Reached, JourneyBroughtModel? Brought)>();
        foreach (var step in report.Steps)
        {
            lines.Add((step.Name, step.Reached.Count, step.Brought));
            lines.AddRange(step.Variants.Select(variant => (variant.Name, variant.Reached.Count, variant.Brought)));
        }

        return await TableExport.WriteAsync(format, "journey",
        [
            new(await texts.GetAsync("Report.Step"), line => line.Name),
            new(await texts.GetAsync("Report.Reached"), line => line.Reached),
            new(await texts.GetAsync("Report.Sent"), line => line.Brought?.Sent),
            new(await texts.GetAsync("Report.Clicked"), line => line.Brought?.Clicked),
            new(await texts.GetAsync("Report.ClickRate"), line => line.Brought?.ClickRate is { } rate ? decimal.Round(rate, 4) : null, CellStyle.Share),
            new(await texts.GetAsync("Report.Orders"), line => line.Brought?.Orders),
            new(await texts.GetAsync("Report.Revenue"), line => line.Brought?.Revenue, CellStyle.Money)
        ], lines);
    }
}
