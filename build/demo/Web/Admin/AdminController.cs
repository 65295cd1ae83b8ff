using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Web.Areas.Admin.Controllers;

namespace Demo.Web.Admin;

/// <summary>A page of the back office.</summary>
public abstract class AdminController : BaseAdminController
{
    protected ViewResult Grid(GridPage page) => View("Grid", page);

    protected JsonResult GridData<TEntity, TRow>(GridRequest request, IPagedList<TEntity> page, IEnumerable<TRow> rows) => Json(new
    {
        draw = request.Draw,
        recordsTotal = page.TotalCount,
        recordsFiltered = page.TotalCount,
        data = rows
    });

    protected JsonResult GridData<TRow>(GridRequest request, IReadOnlyCollection<TRow> rows) => Json(new
    {
        draw = request.Draw,
        recordsTotal = rows.Count,
        recordsFiltered = rows.Count,
        data = rows.Skip(request.Start).Take(request.PageSize)
    });
}
