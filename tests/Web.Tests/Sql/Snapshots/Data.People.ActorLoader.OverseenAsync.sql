-- Data.People.ActorLoader.OverseenAsync

-- 1 of 1
-- PostgreSQL
-- @leading uuid[], @today date, @today2 date
SELECT DISTINCT u."Path"
FROM "Oversights" AS o
INNER JOIN "Units" AS u ON o."UnitId" = u."Id"
WHERE o."LeaderPostId" = ANY (@leading) AND o."From" <= @today AND (o."To" IS NULL OR o."To" >= @today2);
-- SQL Server
DECLARE @leading1 varbinary(16), @leading2 varbinary(16), @today date, @today2 date;
SELECT DISTINCT [u].[Path]
FROM [Oversights] AS [o]
INNER JOIN [Units] AS [u] ON [o].[UnitId] = [u].[Id]
WHERE [o].[LeaderPostId] IN (@leading1, @leading2) AND [o].[From] <= @today AND ([o].[To] IS NULL OR [o].[To] >= @today2);
