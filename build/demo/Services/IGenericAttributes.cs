using Nop.Core;

namespace Demo.Services;

/// <summary>Small values kept with any entity, for instance the state of a card in the back office.</summary>
public interface IGenericAttributes
{
    Task SaveAsync<T>(BaseEntity entity, string key, T value, int storeId = 0);

    Task<T?> GetAsync<T>(BaseEntity entity, string key, int storeId = 0, T? defaultValue = default);
}
