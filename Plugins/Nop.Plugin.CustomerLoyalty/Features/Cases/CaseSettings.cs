using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>How cases are handled.</summary>
public class CaseSettings : ISettings
{
    public int MostFiles { get; set; } = 5;
    public int LargestFileKilobytes { get; set; } = 8_192;

    /// <summary>A message through nopCommerce's contact form opens a case.</summary>
    public bool OpenFromContactForm { get; set; } = true;

    /// <summary>Days that a voucher of a compensation can be spent.</summary>
    public int VoucherDays { get; set; } = 90;

    /// <summary>What an agent may give in one case without asking when no role of his says otherwise, in the primary store currency.</summary>
    public decimal CompensationLimit { get; set; } = 10;
}
