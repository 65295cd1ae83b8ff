using Nop.Core.Configuration;

namespace Nop.Core.Domain.Tax;

public class TaxSettings : ISettings
{
    public TaxDisplayType TaxDisplayType { get; set; }

    public bool AllowCustomersToSelectTaxDisplayType { get; set; }
}
