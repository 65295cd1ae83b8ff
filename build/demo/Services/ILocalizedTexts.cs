using System.Linq.Expressions;
using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Demo.Services;

/// <summary>Writes the translations that ILocalizationService.GetLocalizedAsync reads.</summary>
public interface ILocalizedTexts
{
    Task SaveAsync<T>(T entity, Expression<Func<T, string>> property, string value, int languageId) where T : BaseEntity, ILocalizedEntity;
}
