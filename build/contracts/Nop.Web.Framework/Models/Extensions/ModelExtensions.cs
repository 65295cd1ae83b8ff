using Nop.Core;

namespace Nop.Web.Framework.Models.Extensions;

public static class ModelExtensions
{
    public static IPagedList<T> ToPagedList<T>(this IList<T> list, IPagingRequestModel pagingRequestModel) => throw new NotSupportedException();

    public static Task<IPagedList<T>> ToPagedListAsync<T>(this IAsyncEnumerable<T> collection, IPagingRequestModel pagingRequestModel) => throw new NotSupportedException();

    public static Task<TListModel> PrepareToGridAsync<TListModel, TModel, TObject>(this TListModel listModel, BaseSearchModel searchModel, IPagedList<TObject> objectList, Func<IAsyncEnumerable<TModel>> dataFillFunction) where TListModel : BasePagedListModel<TModel> where TModel : BaseNopModel => throw new NotSupportedException();

    public static TListModel PrepareToGrid<TListModel, TModel, TObject>(this TListModel listModel, BaseSearchModel searchModel, IPagedList<TObject> objectList, Func<IEnumerable<TModel>> dataFillFunction) where TListModel : BasePagedListModel<TModel> where TModel : BaseNopModel => throw new NotSupportedException();
}
