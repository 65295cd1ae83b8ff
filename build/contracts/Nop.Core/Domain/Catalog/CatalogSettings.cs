using Nop.Core.Configuration;

namespace Nop.Core.Domain.Catalog;

public class CatalogSettings : ISettings
{
    public bool IgnoreAcl { get; set; }
}
