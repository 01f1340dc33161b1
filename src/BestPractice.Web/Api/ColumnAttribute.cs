using BestPractice.OpenData;

namespace BestPractice.Web.Api;

/// <summary>Says that a key of the API is a column of the published tables: what it means stands there.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ColumnAttribute(string table, string name) : Attribute
{
    public string Table => table;

    public string Name => name;

    public DataColumn Column => DataTables.Named(table)[name];
}
