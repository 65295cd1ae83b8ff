using Nop.Core;

namespace Demo.Domain;

public class Currency : BaseEntity
{
    public string Name { get; set; } = "";
    public string CurrencyCode { get; set; } = "";
    public decimal Rate { get; set; }
    public string DisplayLocale { get; set; } = "";
    public bool Published { get; set; }
    public int DisplayOrder { get; set; }
}
