-- Burden.BurdenReader.MonthAsync

-- 1 of 4
-- PostgreSQL
-- @unit uuid
SELECT u."Name"
FROM "Units" AS u
WHERE u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @unit varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] = @unit;

-- 2 of 4
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @unit uuid
SELECT u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6) OR (u."Path" >= @range_From7 AND u."Path" < @range_To8) OR (u."Path" >= @range_From9 AND u."Path" < @range_To10)) AND u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @unit varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6) OR ([u].[Path] >= @range_From7 AND [u].[Path] < @range_To8) OR ([u].[Path] >= @range_From9 AND [u].[Path] < @range_To10)) AND [u].[Id] = @unit;

-- 3 of 4
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @unit uuid
SELECT u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6)) AND u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @unit varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6)) AND [u].[Id] = @unit;

-- 4 of 4
-- PostgreSQL
-- @units character varying(60)[], @unit uuid
SELECT u."Name"
FROM "Units" AS u
WHERE u."Path" = ANY (@units) AND u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @unit varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Path] IN (@units1, @units2) AND [u].[Id] = @unit;
