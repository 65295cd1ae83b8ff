using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Seo;

namespace Demo.Services;

public interface ISlugs
{
    Task<UrlRecord?> FindAsync(string slug);

    /// <summary>Saves the active slug of an entity; made unique with a number when it is taken.</summary>
    Task<string> SaveAsync<T>(T entity, string name, int languageId = 0) where T : BaseEntity, ISlugSupported;
}
