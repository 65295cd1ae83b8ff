using System.Collections;

namespace Nop.Core;

public class PagedList<T> : List<T>, IPagedList<T>, ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, ICollection, IEnumerable, IList
{
    public PagedList(IList<T> source, int pageIndex, int pageSize, int? totalCount = null)
    {
        pageSize = Math.Max(pageSize, 1);
        PageIndex = pageIndex;
        PageSize = pageSize;
        TotalCount = totalCount ?? source.Count;
        TotalPages = (int)(((long)TotalCount + pageSize - 1) / pageSize);
        AddRange(totalCount != null ? source : source.Skip(pageIndex * pageSize).Take(pageSize));
    }

    public bool HasNextPage => PageIndex + 1 < TotalPages;

    public bool HasPreviousPage => PageIndex > 0;

    public int PageIndex { get; }

    public int PageSize { get; }

    public int TotalCount { get; }

    public int TotalPages { get; }
}
