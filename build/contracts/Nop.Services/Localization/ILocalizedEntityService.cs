using Nop.Core;
using Nop.Core.Domain.Localization;
using System.Linq.Expressions;

namespace Nop.Services.Localization;

public interface ILocalizedEntityService
{
    Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId) where T : BaseEntity, ILocalizedEntity;
}
