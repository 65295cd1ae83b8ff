using System.Collections;

namespace Nop.Core;

public class PagedList<T> : List<T>, IPagedList<T>, ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, ICollection, IEnumerable, IList
{
    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    public PagedList(IList<T> source, int pageIndex, int pageSize, int? totalCount = null)
    {
        PageIndex = pageIndex;
        PageSize = pageSize;
        TotalCount = totalCount;
    }

    public int PageIndex { get; }

    public int PageSize { get; }

    public int TotalCount { get; }

    public int TotalPages { get; }
}
