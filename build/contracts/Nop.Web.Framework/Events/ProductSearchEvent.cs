namespace Nop.Web.Framework.Events;

public class ProductSearchEvent
{
    public IList<int> CategoryIds { get; set; }

    public bool SearchInDescriptions { get; set; }

    public int ManufacturerId { get; set; }

    public int VendorId { get; set; }

    public int WorkingLanguageId { get; set; }

    public string SearchTerm { get; set; }
}
