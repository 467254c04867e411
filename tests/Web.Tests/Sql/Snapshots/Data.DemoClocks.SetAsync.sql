-- Data.DemoClocks.SetAsync

-- 1 of 1
-- PostgreSQL
SELECT d."Id", d."OffsetTicks", d."Version"
FROM "DemoClock" AS d
LIMIT 2;
-- SQL Server
SELECT TOP(2) [d].[Id], [d].[OffsetTicks], [d].[Version]
FROM [DemoClock] AS [d];
