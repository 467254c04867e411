-- Commands.CampaignImport.RunAsync

-- 1 of 1
-- PostgreSQL
-- @definition_Code character varying(60)
SELECT EXISTS (
    SELECT 1
    FROM "Campaigns" AS c
    WHERE c."Code" = @definition_Code);
-- SQL Server
DECLARE @definition_Code varchar(60);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Campaigns] AS [c]
        WHERE [c].[Code] = @definition_Code) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
