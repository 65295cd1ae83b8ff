using Nop.Core;

namespace Nop.Web.Framework.Models.Extensions;

public static class ModelExtensions
{
    public static IPagedList<T> ToPagedList<T>(this IList<T> list, IPagingRequestModel pagingRequestModel) =>
        new PagedList<T>(list, pagingRequestModel.Page - 1, pagingRequestModel.PageSize);

    public static async Task<IPagedList<T>> ToPagedListAsync<T>(this IAsyncEnumerable<T> collection, IPagingRequestModel pagingRequestModel) =>
        (await Collect(collection)).ToPagedList(pagingRequestModel);

    public static async Task<TListModel> PrepareToGridAsync<TListModel, TModel, TObject>(this TListModel listModel, BaseSearchModel searchModel, IPagedList<TObject> objectList, Func<IAsyncEnumerable<TModel>> dataFillFunction) where TListModel : BasePagedListModel<TModel> where TModel : BaseNopModel
    {
        var rows = await Collect(dataFillFunction());
        return listModel.PrepareToGrid(searchModel, objectList, () => rows);
    }

    public static TListModel PrepareToGrid<TListModel, TModel, TObject>(this TListModel listModel, BaseSearchModel searchModel, IPagedList<TObject> objectList, Func<IEnumerable<TModel>> dataFillFunction) where TListModel : BasePagedListModel<TModel> where TModel : BaseNopModel
    {
        ArgumentNullException.ThrowIfNull(listModel);
        listModel.Data = dataFillFunction?.Invoke();
        listModel.Draw = searchModel?.Draw;
        listModel.RecordsTotal = listModel.RecordsFiltered = objectList?.TotalCount ?? 0;
        return listModel;
    }

    private static async Task<List<T>> Collect<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows)
            list.Add(row);
        return list;
    }
}
