using System.Xml.Linq;
using Demo.Data;
using Demo.Domain;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Demo.Host;

/// <summary>Keeps the keys of cookies in the database, so that every node reads every node's cookies.</summary>
internal sealed class SharedKeys(DbContexts contexts) : IConfigureOptions<KeyManagementOptions>, IXmlRepository
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = contexts.Create();
        return [.. context.Set<DataProtectionKey>().AsEnumerable().Select(k => XElement.Parse(k.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = contexts.Create();
        context.Add(new DataProtectionKey { FriendlyName = friendlyName ?? "", Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
